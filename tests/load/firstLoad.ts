import type { Browser, CDPSession } from 'playwright-core';
import { expect, vi } from 'vitest';
import { PHONE } from '../support/browser.ts';

/** One request, or the WebSocket, and the bytes that came for it. */
export interface Transfer {
  /** Host and port. */
  readonly origin: string;
  readonly path: string;
  readonly bytes: number;
}

export const sizeOf = (transfers: readonly Transfer[]): number =>
  transfers.reduce((sum, { bytes }) => sum + bytes, 0);

export interface FirstLoad {
  /** Until the phone is in the room. */
  readonly needed: readonly Transfer[];
  /** Fetched ahead after that: the screens of what the room does first. */
  readonly ahead: readonly Transfer[];
  /** From opening the address until the way in can be used, and from the tap on Join until the room is there, ms. */
  readonly usableMs: number;
  readonly inRoomMs: number;
}

/** A phone of some years ago on a crowded mobile network. */
export const SLOW = { cpu: 4, bitsPerSecond: 1_600_000, latencyMs: 150 };

/** What the lobby says. */
const IN_ROOM = 'You are in';
/** The connection is the last thing that the way in needs; what follows are screens fetched ahead. */
const CONNECTION = '/socket.io/';

/**
 * A phone that never was here opens a room's address, and joins.
 * @param slow slows processor and network down, as the developer tools do
 */
export async function firstLoad(
  browser: Browser,
  address: string,
  slow: typeof SLOW | undefined,
): Promise<FirstLoad> {
  const context = await browser.newContext({ ...PHONE, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const seen = await watch(devtools);
    if (slow) await slowDown(devtools, slow);
    const began = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    const join = page.getByRole('button', { name: 'Join', exact: true });
    await join.waitFor();
    const usable = performance.now();
    await page.getByLabel('There is none: give me a seat').check();
    await join.click();
    await page.getByText(IN_ROOM).first().waitFor();
    const inRoom = performance.now();
    await page.waitForLoadState('networkidle');
    // The page may have been idle before: only an answer tells whether a request went over the wire.
    await vi.waitFor(() => expect(seen.underway()).toEqual([]), { timeout: 30_000, interval: 50 });
    const all = seen.all();
    const last = all.findIndex(({ path }) => path === CONNECTION) + 1;
    return {
      needed: all.slice(0, last),
      ahead: all.slice(last),
      usableMs: usable - began,
      inRoomMs: inRoom - usable,
    };
  } finally {
    await context.close();
  }
}

/** Counts what comes over the wire, headers and all. */
async function watch(
  devtools: CDPSession,
): Promise<{ all: () => Transfer[]; underway: () => readonly string[] }> {
  const unanswered = new Map<string, string>();
  const transfers = new Map<string, { origin: string; path: string; bytes: number }>();
  const begin = (id: string, url: string) => {
    const { host, pathname } = new URL(url);
    if (!url.startsWith('data:')) transfers.set(id, { origin: host, path: pathname, bytes: 0 });
  };
  const add = (id: string, bytes: number) => {
    const transfer = transfers.get(id);
    if (transfer) transfer.bytes += bytes;
  };
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    begin(requestId, request.url);
    unanswered.set(requestId, request.url);
  });
  // What was fetched ahead is in the browser's cache when it is imported: nothing comes over the wire.
  devtools.on('Network.requestServedFromCache', ({ requestId }) => transfers.delete(requestId));
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) transfers.delete(requestId);
  });
  devtools.on('Network.webSocketCreated', ({ requestId, url }) => begin(requestId, url));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    add(requestId, encodedDataLength);
    unanswered.delete(requestId);
  });
  devtools.on('Network.loadingFailed', ({ requestId }) => unanswered.delete(requestId));
  devtools.on('Network.webSocketHandshakeResponseReceived', ({ requestId, response }) =>
    add(requestId, response.headersText?.length ?? 0),
  );
  devtools.on('Network.webSocketFrameReceived', ({ requestId, response }) =>
    add(requestId, response.payloadData.length),
  );
  await devtools.send('Network.enable');
  return {
    all: () => [...transfers.values()].map((transfer) => ({ ...transfer })),
    underway: () => [...unanswered.values()],
  };
}

async function slowDown(devtools: CDPSession, { cpu, bitsPerSecond, latencyMs }: typeof SLOW): Promise<void> {
  const throughput = bitsPerSecond / 8;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
