import { type Block, said } from '../block.ts';
import { countedIn } from '../parts/handCount.ts';
import type { Reader, ResultFacts, ResultsOf } from '../results.ts';
import { answered, answerOf } from './rules.ts';
import { inRoomAt, type State, talliesOf } from './state.ts';
import type { tables } from './tables.ts';
import { rolesFor } from './views.ts';
import { words } from './words.ts';

type TakeOffResults = ResultsOf<typeof tables>;

/** The statements that were asked, with how many took off: in all, and by role where groups are large enough. */
export function results(state: State, { room }: ResultFacts): TakeOffResults {
  // Nobody taps any more: all that was answered is counted. [T11]
  const shown = { ...state, coming: { statement: '', held: [] } };
  const counts = talliesOf(state, room);
  const asked = state.statements.flatMap((statement, index) => {
    const tally = counts[index];
    return tally && answered(tally) > 0 ? [{ statement, tally }] : [];
  });
  return {
    statements: asked.map(({ statement: { id, text, short }, tally }) => ({
      id,
      seenBy: 'room',
      statement: text,
      short,
      takenOff: tally.takenOff,
      touchedDown: tally.touchedDown,
      passed: tally.passed,
      silent: tally.waiting,
      standing: tally.standing,
      inRoom: countedIn(inRoomAt(state, id)) || undefined,
    })),
    roles: asked.flatMap(({ statement }) =>
      rolesFor(shown, statement, room, true).map(({ id, title, takenOff, people }) => ({
        id: id === undefined ? `${statement.id}/` : `${statement.id}/${id}`,
        seenBy: 'hosts' as const,
        statement: statement.id,
        role: title,
        takenOff,
        people,
      })),
    ),
    // [T8] For each of them alone.
    answers: asked.flatMap(({ statement: { id } }) =>
      Object.entries(state.answers).flatMap(([author, answers]) => {
        const answer = answerOf(answers, id);
        return answer === undefined
          ? []
          : [{ id: `${id}/of/${author}`, seenBy: 'author' as const, author, statement: id, answer }];
      }),
    ),
  };
}

export function present({ statements, roles }: TakeOffResults, { language }: Reader): Block[] {
  const text = words[language];
  if (statements.length === 0) return [{ type: 'text', text: text.nothing }];
  const { columns } = text.tables.statements;
  // [T12] Where anybody was counted in the room.
  const seen = statements.some(({ inRoom = 0 }) => inRoom > 0);
  const blocks: Block[] = [
    {
      type: 'bars',
      unit: text.takenOff,
      bars: statements.map(({ statement, takenOff, touchedDown, passed }) => ({
        label: said(statement),
        value: takenOff,
        of: takenOff + touchedDown + passed,
      })),
    },
    {
      type: 'table',
      columns: [
        columns.statement,
        columns.takenOff,
        columns.touchedDown,
        columns.passed,
        columns.silent,
        columns.standing,
        ...(seen ? [columns.inRoom] : []),
      ],
      rows: statements.map((row) => [
        said(row.statement),
        ...[row.takenOff, row.touchedDown, row.passed, row.silent, row.standing].map(String),
        ...(seen ? [String(row.inRoom ?? 0)] : []),
      ]),
    },
  ];
  const groups = roles.filter(({ statement }) => statement === statements[0]?.id);
  if (groups.length === 0) return blocks;
  const by = statements.map(({ id }) => roles.filter(({ statement }) => statement === id));
  return [
    ...blocks,
    { type: 'heading', text: text.byRole },
    {
      type: 'table',
      columns: [text.tables.roles.columns.role, ...statements.map(({ short }) => said(short))],
      rows: groups.map(({ role }, at) => [
        role === undefined ? text.others : said(role),
        ...by.map((rows) => text.outOf(rows[at]?.takenOff ?? 0, rows[at]?.people ?? 0)),
      ]),
    },
    { type: 'text', text: text.fewest },
  ];
}
