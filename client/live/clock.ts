const PINGS = 5;

/**
 * By how many ms the server's clock is ahead of this device's: the ping with the shortest round trip decides,
 * because it had the least time to be unfair (Cristian's algorithm).
 * @param ask answers with the server instant, ms; rejects when no answer comes
 * @returns `undefined` when no ping was answered
 */
export async function measureOffset(
  ask: () => Promise<number>,
  now: () => number,
): Promise<number | undefined> {
  let best: { trip: number; offset: number } | undefined;
  for (let ping = 0; ping < PINGS; ping++) {
    const sent = now();
    let server: number;
    try {
      server = await ask();
    } catch {
      break;
    }
    const received = now();
    const trip = received - sent;
    if (trip >= 0 && (!best || trip < best.trip)) best = { trip, offset: server + trip / 2 - received };
  }
  return best?.offset;
}
