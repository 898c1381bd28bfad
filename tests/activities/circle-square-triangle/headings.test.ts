import { describe, expect, it } from 'vitest';
import { activity as circleSquareTriangle } from '../../../shared/activities/circle-square-triangle/activity.ts';
import { underHeadings } from '../../../shared/activities/circle-square-triangle/headings.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { makeRoom } from '../../support/people.ts';
import { openStage } from '../../support/stage.ts';
import { toldOf } from '../../support/told.ts';

const HOST = { kind: 'host', id: 'host' } as const;
const ANA = { kind: 'participant', id: 'p1' } as const;
const families = { id: 'wall/1', text: 'Families' };
const board = { id: 'wall/2', text: 'The school board' };

function stage() {
  const made = openStage(
    circleSquareTriangle,
    { scopes: ['state', 'district'] },
    { room: makeRoom({ people: 3, tables: 1 }), random: mulberry32(1) },
  );
  made.enter('next-steps');
  return made;
}

const step = (what: string, heading?: string, scope = 'district') => ({
  scope,
  what,
  ...(heading === undefined ? {} : { heading }),
});

describe('a next step under a topic', () => {
  it('[C11] takes one of those that were given, changes it or does without, and is refused with another', () => {
    const made = stage();
    expect(made.views().floor).not.toHaveProperty('headings');
    expect(made.command(ANA, 'addNextStep', step('Too early', families.id))).toMatchObject({
      code: 'unknown-heading',
    });
    made.give({ headings: [families, board] });
    expect(made.views().floor).toMatchObject({ headings: [families, board] });
    expect(made.command(ANA, 'addNextStep', step('Ask them', families.id)).ok).toBe(true);
    expect(made.command(ANA, 'addNextStep', step('Ask', 'wall/3'))).toMatchObject({
      code: 'unknown-heading',
    });
    const [id = ''] = Object.keys(made.state.nextSteps.all);
    expect(made.command(ANA, 'editNextStep', { id, ...step('Ask them', board.id) }).ok).toBe(true);
    expect(made.views().me('p1')).toMatchObject({ nextSteps: { [id]: { heading: board.id } } });
    expect(made.command(ANA, 'editNextStep', { id, ...step('Ask them') }).ok).toBe(true);
    expect(made.state.nextSteps.all[id]?.text).not.toHaveProperty('heading');
  });

  it('[C11] stands with the others of its topic for hosts and on the projector, counted', () => {
    const made = stage();
    made.give({ headings: [families, board] });
    for (const heading of [board.id, families.id, undefined, board.id])
      made.command(HOST, 'noteNextStep', step(`Step ${made.events.length}`, heading));
    expect(made.views().projector).toMatchObject({
      headings: [
        { ...families, count: 1 },
        { ...board, count: 2 },
      ],
    });
    expect(made.views().console).toMatchObject({ headings: [families, board] });
    const groups = underHeadings(
      Object.values(made.state.nextSteps.all).map(({ text }) => text),
      [families, board],
    );
    expect(groups.map(({ heading, steps }) => [heading?.text, steps.length])).toEqual([
      ['Families', 1],
      ['The school board', 2],
      [undefined, 1],
    ]);
  });

  it('[C11] stands under its topic in the record; those under none come last', () => {
    const made = stage();
    made.give({ headings: [families, board] });
    for (const [what, heading, scope] of [
      ['First', board.id, 'district'],
      ['Second', undefined, 'state'],
      ['Third', families.id, 'district'],
      ['Fourth', board.id, 'state'],
    ] as const)
      made.command(HOST, 'noteNextStep', step(what, heading, scope));
    const told = toldOf(circleSquareTriangle, made.state, { room: made.room });
    const from = told.findIndex((block) => block.type === 'heading' && block.text === 'Next steps');
    expect(
      told
        .slice(from + 1)
        .map((block) => (block.type === 'table' ? block.rows.map(([, what]) => what) : block)),
    ).toEqual([
      { type: 'text', text: 'Families' },
      ['Third'],
      { type: 'text', text: 'The school board' },
      ['Fourth', 'First'],
      { type: 'text', text: 'Under no topic' },
      ['Second'],
    ]);
  });
});
