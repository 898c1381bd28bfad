/** Ways to find out what the network lets through, without a connection that somebody waits for. */

/** A network that says nothing for so long lets nothing through, ms. */
const PATIENCE_MS = 4_000;

/** Whether the server at `url` answers, and not a hotel's login page in its place. Never rejects. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/healthz`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok && (response.headers.get('content-type') ?? '').includes('json');
  } catch {
    return false;
  }
}

/** Whether a WebSocket can be opened to the server at `url`; it is closed at once. Never rejects. */
export function letsSocketsThrough(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const trial = new WebSocket(`${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`);
    const tooLong = setTimeout(() => trial.close(), PATIENCE_MS);
    const done = (opened: boolean) => () => {
      clearTimeout(tooLong);
      resolve(opened);
      trial.close();
    };
    trial.onopen = done(true);
    trial.onerror = done(false);
    trial.onclose = done(false);
  });
}
