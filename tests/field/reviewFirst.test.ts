import { describe, expect, it } from 'vitest';
import type { Activity } from '../../shared/activities/activity.ts';
import { type Kind, registry } from '../../shared/activities/registry.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { configs } from '../contract/configs.ts';
import { factsFor } from '../support/people.ts';
import { openStage } from '../support/stage.ts';
import { toldOf } from '../support/told.ts';

const everyone = Object.fromEntries(
  ['p1', 'p2', 'p3', 'p4'].map((id, index) => [id, { id, table: index % 2 === 0 ? 'A' : 'B' }]),
);
const FOUL = 'zq-foul words';

const activityOf = (kind: Kind): Activity => registry[kind];

/** How somebody writes in an activity, and what a host lets through. */
const ways: readonly {
  readonly kind: Kind;
  readonly at: string;
  readonly write: readonly [step: string, type: string, payload: object];
  readonly through: object;
}[] = [
  {
    kind: 'sticky-brainstorm',
    at: 'wall.leaders',
    write: ['write.leaders', 'writeSticky', { question: 'leaders', slot: 1, text: FOUL }],
    through: { question: 'leaders' },
  },
  {
    kind: 'rapid-fire',
    at: 'question.now',
    write: ['question.now', 'shareAnswer', { question: 'now', text: FOUL }],
    through: { place: 'question.now' },
  },
  {
    kind: 'discussion',
    at: 'leaders',
    write: ['leaders', 'answer', { question: 'leaders', text: FOUL }],
    through: { question: 'leaders' },
  },
  {
    kind: 'circle-square-triangle',
    at: 'next-steps',
    write: ['next-steps', 'addNextStep', { scope: 'school', what: FOUL }],
    through: {},
  },
];

describe.each(ways)(
  'what people write in $kind, when it is reviewed first',
  ({ kind, at, write, through }) => {
    function open(review: boolean) {
      const stage = openStage(
        activityOf(kind),
        // A discussion shows all answers only where that is asked for.
        {
          ...configs[kind],
          ...(kind === 'discussion' ? { arriving: true } : {}),
          ...(review ? { review } : {}),
        },
        {
          room: factsFor(everyone, ['A', 'B']),
          random: mulberry32(1),
        },
      );
      const [step, type, payload] = write;
      stage.enter(step);
      expect(stage.command({ kind: 'participant', id: 'p1' }, type, payload).ok).toBe(true);
      stage.enter(at);
      const host = (name: string, body: unknown) =>
        stage.command({ kind: 'host', id: 'host' }, name, body).ok;
      const seenBy = () => {
        const { console: hosts, projector, floor, table, me } = stage.views();
        const has = (view: unknown) => (JSON.stringify(view) ?? '').includes(FOUL);
        return {
          hosts: has(hosts),
          others: [projector, floor, table('A'), table('B'), me('p3')].some(has),
          author: has(me('p1')),
        };
      };
      return { stage, host, seenBy };
    }

    it('is seen by hosts and its author alone until a host lets it through', () => {
      const { host, seenBy } = open(true);
      expect(seenBy()).toEqual({ hosts: true, others: false, author: true });
      expect(host('letThrough', through)).toBe(true);
      expect(seenBy()).toEqual({ hosts: true, others: true, author: true });
    });

    it('is let through when hosts stop reviewing, and is seen at once where they do not', () => {
      const { host, seenBy } = open(true);
      host('reviewFirst', { on: false });
      expect(seenBy().others).toBe(true);
      expect(open(false).seenBy().others).toBe(true);
    });

    it('is in the record all the same, apart from what the room saw', () => {
      const { stage } = open(true);
      const activity: Activity = registry[kind];
      const record = JSON.stringify(toldOf(activity, stage.state, { room: stage.room }));
      expect(record).toMatch(/not let through by a facilitator.*zq-foul words/);
    });
  },
);

describe('a sticky that was let through', () => {
  it('waits again when it is changed, and is never shown when it was set aside', () => {
    const stage = openStage(
      registry['sticky-brainstorm'],
      { ...configs['sticky-brainstorm'], review: true },
      {
        room: factsFor(everyone, ['A', 'B']),
        random: mulberry32(1),
      },
    );
    const say = (text: string) =>
      stage.command({ kind: 'participant', id: 'p1' }, 'writeSticky', { question: 'leaders', slot: 1, text });
    const host = (type: string, payload: object) =>
      stage.command({ kind: 'host', id: 'host' }, type, { question: 'leaders', ...payload });
    stage.enter('write.leaders');
    say('A kind word');
    expect(JSON.stringify(stage.views().console)).not.toContain('A kind word');
    stage.enter('rank.leaders');
    expect(JSON.stringify(stage.views().console)).toContain('A kind word');
    host('letThrough', {});
    stage.enter('wall.leaders');
    const wall = () => JSON.stringify([stage.views().table('A'), stage.views().projector]);
    expect(wall()).toContain('A kind word');
    say('Another word');
    expect(wall()).not.toMatch(/A kind word|Another word/);
    const [id] = Object.keys(stage.state.own.leaders?.p1?.up ?? {}).map(
      (slot) => stage.state.own.leaders?.p1?.up[slot],
    );
    host('setAside', { sticky: id, on: true });
    host('letThrough', {});
    expect(wall()).not.toContain('Another word');
  });
});
