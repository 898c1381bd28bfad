import { ownValue } from '../../lib/ownValue.ts';
import { teamAt } from '../../lib/teamAt.ts';
import type { RoomFacts } from '../activity.ts';
import type { Answer, Mark } from './rules.ts';
import { kindsOf, type State, under } from './state.ts';

/** How many said what of a kind, and of what they said; nothing stands for none. [EV7] */
export type Signs = { readonly [A in Answer | Mark]?: number };

/** What the map shows: signs by the ids of kinds, where somebody answered. */
export type EvidenceMap = Readonly<Record<string, Signs>>;

/** Counts answers by kind; those of one team once where they say the same. [EV7] */
export function mapOf(state: State, { teams }: Pick<RoomFacts, 'teams'>): EvidenceMap {
  const map: Record<string, Partial<Record<Answer | Mark, number>>> = {};
  const counted = new Set<string>();
  const count = (kind: string, sign: Answer | Mark) => {
    const signs = under(map, kind);
    signs[sign] = (signs[sign] ?? 0) + 1;
  };
  for (const [table, own] of Object.entries(state.answers)) {
    const owner = teamAt(teams, table)?.id ?? table;
    for (const [kind, { answer }] of Object.entries(own)) {
      const key = `${owner}/${kind}/${answer}`;
      if (counted.has(key)) continue;
      counted.add(key);
      count(kind, answer);
    }
  }
  for (const checks of Object.values(state.checks))
    for (const [key, { mark }] of Object.entries(checks))
      if (mark !== undefined) count(key.slice(key.indexOf('/') + 1), mark);
  return map;
}

/** Somebody answered this kind, not only checked it. */
export const isAnswered = ({ have, partly, none, unknown, later }: Signs = {}): boolean =>
  (have ?? partly ?? none ?? unknown ?? later) !== undefined;

/** It is not for anybody yet. */
const isLater = ({ have, partly, none, unknown, later }: Signs = {}): boolean =>
  later !== undefined && (have ?? partly ?? none ?? unknown) === undefined;

/** The two bands of which least is there, the emptiest first: ids of indicators. [EV8] */
export function emptiest(state: Pick<State, 'indicators'>, map: EvidenceMap): string[] {
  if (!kindsOf(state).some(({ kind }) => isAnswered(ownValue(map, kind.id)))) return [];
  return state.indicators
    .map(({ id, kinds }) => {
      const signs = kinds.map((kind) => ownValue(map, kind.id)).filter((one) => !isLater(one));
      const open = signs.filter((one) => one?.have === undefined).length;
      return { id, part: signs.length === 0 ? 0 : open / signs.length };
    })
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
    .slice(0, 2)
    .map(({ id }) => id);
}
