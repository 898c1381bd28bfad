import { byLetter } from '../../lib/byLetter.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { TableId } from '../activity.ts';
import { byAge, isSeen, writtenBy } from '../parts/entries.ts';
import { arrived, ownWords, type ResultFacts, type ResultsOf, type RowOf } from '../results.ts';
import { mapOf } from './map.ts';
import { AGAIN, FIRST } from './rules.ts';
import { type GapText, isGap, isLine, kindsOf, type State, type Written } from './state.ts';
import type { tables } from './tables.ts';
import { pairOf } from './viewParts.ts';

export type Made = ResultsOf<typeof tables>;
type Gap = Written & { body: GapText };

/** Who wrote both lines is in the room's copy; who wrote one, which the room was not shown, in the hosts'. [EV1] */
function lines(state: State): Made['lines'] {
  const all = Object.values(state.written.all)
    .filter((entry) => isLine(entry) && !entry.hidden)
    .sort(byAge);
  const authors = [...new Set(all.map(({ author }) => author))];
  return authors.flatMap((author): Made['lines'][number][] => {
    const own = writtenBy(state.written, author).filter(({ hidden }) => !hidden);
    const at = (place: string) => own.find((entry) => entry.place === place && isLine(entry));
    const [first, again] = [at(FIRST), at(AGAIN)];
    const text = (entry: Written | undefined) => (entry && isLine(entry) ? entry.body.text : undefined);
    const head = again ?? first;
    if (head === undefined) return [];
    return [
      {
        id: head.id,
        seenBy: again && state.told[again.id] && pairOf(state, again) ? 'room' : 'hosts',
        first: text(first),
        again: text(again),
        ...arrived(first?.arrivedLate || again?.arrivedLate),
      },
    ];
  });
}

/** What tables said, in the order of the kinds, then of the tables. */
function inventory(state: State): Pick<Made, 'inventory' | 'places'> {
  const rows = kindsOf(state).flatMap(({ kind, indicator }) =>
    Object.keys(state.answers)
      .sort(byLetter)
      .flatMap((table) => {
        const said = ownValue(ownValue(state.answers, table), kind.id);
        return said === undefined ? [] : [{ id: `${table}/${kind.id}`, table, kind, indicator, said }];
      }),
  );
  return {
    inventory: rows.map(({ id, table, kind, indicator, said }) => ({
      id,
      seenBy: 'room',
      table,
      indicator: indicator.title,
      evidence: kind.title,
      answer: said.answer,
      ...arrived(said.arrivedLate),
    })),
    places: rows.flatMap(({ id, table, kind, said }) =>
      said.where === undefined
        ? []
        : [
            {
              id: `${id}/place`,
              seenBy: 'hosts',
              entry: id,
              evidence: kind.title,
              table,
              author: said.author,
              place: said.where,
            },
          ],
    ),
  };
}

/** Gaps in the order of their kinds, and within one as they were written. [EV9] */
function gapsIn(
  state: State,
): { readonly title: string; readonly indicator: string; readonly gaps: Gap[] }[] {
  const all = Object.values(state.written.all).filter(isGap).sort(byAge);
  return kindsOf(state).flatMap(({ kind, indicator }) => {
    const gaps = all.filter(({ body }) => body.kind === kind.id);
    return gaps.length === 0 ? [] : [{ title: kind.title, indicator: indicator.title, gaps }];
  });
}

function stepRow(
  { id, body, waiting, arrivedLate, place }: Gap,
  heading: string,
): RowOf<typeof tables.nextSteps> {
  return {
    id,
    // What hosts have not let through is for them alone. [EV10]
    seenBy: waiting ? 'hosts' : 'room',
    what: body.what,
    owner: body.who,
    level: body.scope,
    date: body.by,
    heading,
    status: 'open',
    from: place,
    ...arrived(arrivedLate),
  };
}

export function results(state: State, { room }: ResultFacts): Made {
  const map = mapOf(state, room);
  const gaps = gapsIn(state);
  const title = (id: string): string => kindsOf(state).find(({ kind }) => kind.id === id)?.kind.title ?? id;
  return {
    lines: lines(state),
    map: kindsOf(state).map(({ kind, indicator }) => ({
      id: `map/${kind.id}`,
      seenBy: 'room',
      indicator: indicator.title,
      evidence: kind.title,
      ...ownValue(map, kind.id),
    })),
    ...inventory(state),
    checks: Object.entries(state.checks).flatMap(([by, own]) =>
      Object.entries(own).map(([key, { mark, note, author }]) => {
        const [from = '', kind = ''] = key.split('/');
        return {
          id: `${key}/by/${by}`,
          seenBy: 'hosts' as const,
          evidence: title(kind),
          table: from,
          by,
          author,
          mark,
          note,
        };
      }),
    ),
    gaps: gaps.flatMap((group): Made['gaps'][number][] => {
      const seen = group.gaps.filter(isSeen);
      const tables = new Set(seen.flatMap(({ place }): TableId[] => (place === undefined ? [] : [place])));
      const [first] = seen;
      return first === undefined
        ? []
        : [
            {
              id: `gap/${first.body.kind}`,
              seenBy: 'room',
              evidence: group.title,
              indicator: group.indicator,
              tables: tables.size,
            },
          ];
    }),
    nextSteps: gaps.flatMap((group) =>
      group.gaps.filter(({ hidden }) => !hidden).map((gap) => stepRow(gap, group.title)),
    ),
    mine: gaps.flatMap((group) =>
      group.gaps
        .filter(({ byHost }) => !byHost)
        .map((gap) => ({
          ...stepRow(gap, group.title),
          id: `${gap.id}/own`,
          seenBy: 'author' as const,
          author: gap.author,
        })),
    ),
    ownLines: Object.values(state.written.all)
      .sort(byAge)
      .flatMap((entry) =>
        isLine(entry) ? [ownWords(entry.id, entry.author, entry.body.text, state.question)] : [],
      ),
  };
}
