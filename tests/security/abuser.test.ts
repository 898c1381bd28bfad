import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openHouse, type Phone } from '../live/house.ts';
import { disconnected, once } from '../live/waiting.ts';
import { times } from './options.ts';

const HONEST = 20;
const ROUNDS = times(5, 3);
const ROUND_MS = times(4_000, 1_200);

/** Everybody asks for something again and again, each after the answer. @returns how long answers took, ms, sorted */
async function delays(phones: readonly Phone[], ms: number): Promise<number[]> {
  const took: number[] = [];
  const until = performance.now() + ms;
  await Promise.all(
    phones.map(async (phone, index) => {
      for (let count = 0; performance.now() < until; count++) {
        const began = performance.now();
        const reply = await phone.ask({
          type: 'introduce',
          payload: { name: `Honest ${index} ${count % 2}` },
        });
        expect(reply).toMatchObject({ ok: true });
        took.push(performance.now() - began);
        await new Promise((next) => setTimeout(next, 60));
      }
    }),
  );
  return took.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.floor(sorted.length * part)] ?? Number.NaN;

interface Abuser {
  readonly begun: Promise<void>;
  stop(): Promise<{ sent: number; ended: number }>;
}

function startAbuser(url: string, code: string): Abuser {
  const file = join(import.meta.dirname, 'abuser.ts');
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', file, url, code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const begun = new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('begun')) resolve();
    });
  });
  return {
    begun,
    stop: async () => {
      child.stdin?.end();
      await ended;
      return JSON.parse(said.trim().split('\n').at(-1) ?? '{}');
    },
  };
}

describe('somebody who sends a thousand messages a second', () => {
  it('does not double how long the others wait, coming back again and again', async () => {
    const house = await openHouse();
    const room = await house.createRoom({ sessionId: 'mini', tables: 6 });
    const phones = await Promise.all(Array.from({ length: HONEST }, () => house.join(room.code)));
    await delays(phones, 300);
    const ratios: number[] = [];
    const said: string[] = [];
    let flooded = { sent: 0, ended: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const quiet = await delays(phones, ROUND_MS);
      const abuser = startAbuser(house.url, room.code);
      await abuser.begun;
      const harmed = await delays(phones, ROUND_MS);
      const { sent, ended } = await abuser.stop();
      flooded = { sent: flooded.sent + sent, ended: flooded.ended + ended };
      ratios.push(at(harmed, 0.5) / at(quiet, 0.5));
      said.push(
        [quiet, harmed]
          .map((all) => `p50 ${at(all, 0.5).toFixed(1)} p95 ${at(all, 0.95).toFixed(1)}`)
          .join(' → '),
      );
    }
    const ratio = ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
    const figures = `ms to the answer, without → with: ${said.join('; ')}; sent ${flooded.sent}, shown out ${flooded.ended} times`;
    console.log(`[abuser] ×${ratio.toFixed(2)}; ${figures}`);
    expect(flooded.sent, figures).toBeGreaterThan((ROUNDS * ROUND_MS) / 4);
    expect(flooded.ended, figures).toBeGreaterThan(0);
    expect(ratio, figures).toBeLessThan(2);
  }, 120_000);

  it('is told why and shown out, and stays out for a while with that token; the others stay', async () => {
    const house = await openHouse();
    const { code } = await house.createRoom();
    const [abuser, other] = [await house.join(code), await house.join(code)];
    const [goodbye, gone] = [once(abuser, 'goodbye'), disconnected(abuser)];
    for (let count = 0; count <= 1_000; count++) abuser.socket.emit('clock', () => {});
    expect(await goodbye).toEqual({ code: 'too-fast' });
    await gone;
    expect(await house.refusal({ as: 'participant', code, token: abuser.token })).toBe('too-fast');
    expect(await house.refusal({ as: 'participant', code, token: other.token })).toBe('admitted');
    expect(await other.socket.emitWithAck('clock')).toBeTypeOf('number');
  });

  it('is no facilitator: a console has no such limit', async () => {
    const house = await openHouse();
    const host = await house.host(await house.createRoom());
    for (let count = 0; count <= 1_500; count++) host.socket.emit('clock', () => {});
    expect(await host.socket.emitWithAck('clock')).toBeTypeOf('number');
  });
});
