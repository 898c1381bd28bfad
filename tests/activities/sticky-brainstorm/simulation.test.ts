import { describe, expect, it } from 'vitest';
import { activity as stickyBrainstorm } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import type { ConsoleView } from '../../../shared/activities/sticky-brainstorm/consoleView.ts';
import { play } from '../../support/play.ts';
import { config } from './room.ts';

const overTheWire = (view: object): ConsoleView => JSON.parse(JSON.stringify(view));

describe('a brainstorm that plays itself', () => {
  const { events, stage } = play(stickyBrainstorm, config, {
    people: 60,
    tables: 8,
    seed: 3,
    untilStep: 'room.leaders',
  });
  const view = overTheWire(stage.views().console);

  it('ends with every sticky in one of a few topics, whatever the tables called them', () => {
    const topics = Object.values(view.topics);
    expect(topics.length).toBeGreaterThanOrEqual(6);
    expect(topics.length).toBeLessThanOrEqual(9);
    expect(Object.values(view.notes).filter(({ topic }) => topic === undefined)).toEqual([]);
    const byTables = new Set(
      Object.values(view.boards).flatMap((board) => Object.values(board).map(({ name }) => name)),
    );
    expect(byTables.size).toBeGreaterThan(topics.length);
  });

  it('does what people do: ranks, thinks again, merges under the name that all understand', () => {
    const writings = events.filter((event) => event.type === 'stickyWritten');
    const places = writings.map(({ person, slot }) => `${person} ${slot}`);
    expect(new Set(places).size).toBeLessThan(places.length);
    expect(events.some(({ type }) => type === 'stickiesRanked')).toBe(true);
    const patches = events.flatMap((event) =>
      event.type === 'boardChanged' && event.scope === 'room' ? [event.patch] : [],
    );
    const merges = patches.filter(({ topics }) => Object.values(topics ?? {}).includes('gone'));
    expect(merges.some(({ topics }) => Object.values(topics ?? {}).some((topic) => topic !== 'gone'))).toBe(
      true,
    );
  });

  it('uses many words', () => {
    const texts = Object.values(view.notes).map(({ text }) => text);
    expect(new Set(texts).size).toBeGreaterThan(texts.length / 3);
    expect(Math.max(...texts.map(({ length }) => length))).toBeGreaterThan(60);
  });
});
