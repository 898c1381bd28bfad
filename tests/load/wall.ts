import { setTimeout as pause } from 'node:timers/promises';
import { LoadClient } from './client.ts';
import { deep, type Hall, isRecord, Screen } from './hall.ts';
import { QUESTION, WALL } from './session.ts';
import { type Figure, median, quantile } from './stats.ts';

const STICKIES_EACH = 3;
const TOPICS = 12;
/** Between two moves of a host who groups with both hands, ms. */
const BETWEEN_MS = 250;
/** Stickies are taken from all over the wall: in steps of this prime. */
const STRIDE = 97;

/** Everybody writes, sticky after sticky, until there are so many. */
export async function writeAll(hall: Hall, stickies: number): Promise<void> {
  const writers = Math.ceil(stickies / STICKIES_EACH);
  for (let slot = 1; slot <= STICKIES_EACH; slot++) {
    const left = stickies - (slot - 1) * writers;
    await Promise.all(
      hall.phones.slice(0, Math.min(writers, left)).map((phone, index) =>
        hall.say(phone, 'writeSticky', {
          item: WALL,
          payload: { question: QUESTION, slot, text: `Idea ${slot} of person ${index}, in a few words` },
        }),
      ),
    );
  }
}

/** Everybody writes, and the wall is opened for the room to condense. @returns the ids of all stickies */
async function hangWall(hall: Hall, stickies: number): Promise<string[]> {
  await hall.command('goTo', { payload: { item: WALL } });
  await writeAll(hall, stickies);
  for (const phase of ['wall', 'room'])
    await hall.command('goTo', { payload: { item: WALL, step: `${phase}.${QUESTION}` } });
  return idsOf(hall, stickies);
}

/** What a screen's activity has, by id. */
export function idsIn({ view }: Screen, what: 'notes' | 'topics'): string[] {
  const found = deep(view, 'activity', what);
  return isRecord(found) ? Object.keys(found) : [];
}

/** Ids of all stickies, as a console has them, which is connected for this only. */
export async function idsOf({ url, opened }: Hall, count: number): Promise<string[]> {
  const { roomId, hostKey: key } = opened;
  const console = new Screen(new LoadClient(url, { as: 'host', roomId, key }), 'console');
  const ids = () => idsIn(console, 'notes');
  await console.client.ready;
  await console.until(() => ids().length === count);
  console.client.close();
  return ids();
}

/** Groups live: a sticky after the other goes into a topic, and the projector shows it. */
export async function wall(
  hall: Hall,
  stickies: number,
  { moves, betweenMs = BETWEEN_MS }: { moves: number; betweenMs?: number },
): Promise<Figure[]> {
  const ids = await hangWall(hall, stickies);
  const unplaced = (count: number) => (view: unknown) => deep(view, 'activity', 'unplaced') === count;
  const place = (index: number) => ids[(index * STRIDE) % ids.length] ?? '';
  const where = { question: QUESTION, scope: 'room' };
  for (let index = 0; index < TOPICS; index++) {
    const payload = { ...where, name: `Topic ${index + 1}`, stickies: [place(index)] };
    await hall.command('createTopic', { item: WALL, payload });
  }
  await hall.projector.until(unplaced(ids.length - TOPICS));
  const topics = idsIn(hall.projector, 'topics');

  const times: number[] = [];
  const bytes: number[] = [];
  for (let index = 0; index < moves; index++) {
    const began = performance.now();
    const shown = hall.projector.until(unplaced(ids.length - TOPICS - index - 1));
    const payload = { ...where, stickies: [place(TOPICS + index)], topic: topics[index % TOPICS] };
    await hall.command('moveStickies', { item: WALL, payload });
    const message = await shown;
    times.push(message.at - began);
    bytes.push(message.bytes);
    await pause(betweenMs);
  }
  const figure = (what: string, value: number, unit: string, budget?: number): Figure => ({
    part: 'wall',
    what,
    size: ids.length,
    value,
    unit,
    ...(budget === undefined ? {} : { budget }),
  });
  return [
    figure('move to projector, p50', median(times), 'ms'),
    figure('move to projector, p99', quantile(times, 0.99), 'ms', stickies > 1_000 ? 500 : 150),
    figure('bytes to the projector, most', Math.max(...bytes), 'bytes', 2_000),
  ];
}
