import { ownValue } from '../../lib/ownValue.ts';
import type { ActivityViews, PersonId, PrivateContext, TableId } from '../activity.ts';
import { writtenBy } from '../parts/entries.ts';
import { consoleView } from './consoleView.ts';
import { projectorView } from './projectorView.ts';
import type { Answer } from './rules.ts';
import { asAuthor, groupOf, type State } from './state.ts';
import { floorView } from './viewParts.ts';

export interface PartnerView {
  /** Both see this number and find each other by it. */
  readonly group: string;
  readonly with: readonly PersonId[];
}

export interface TableView {
  /** Who talks with whom at this table, by person. Only in the partner format. */
  readonly partners?: Readonly<Record<PersonId, PartnerView>>;
  /** Who holds the pen. Only with scribes. */
  readonly scribe?: PersonId;
  /** What the table has written, by question. Only with scribes. */
  readonly texts?: Readonly<Record<string, string>>;
}

export interface MeView {
  /** One's own answers, by question. */
  readonly answers: Readonly<Record<string, string>>;
  /** Questions to which a host hid it [D11]. */
  readonly hidden?: Readonly<Record<string, true>>;
  /** Questions to which it waits for a host to read it [D14]. */
  readonly waiting?: Readonly<Record<string, true>>;
  /** The group that it is in, by question [D12]. */
  readonly groups?: Readonly<Record<string, string>>;
}

function partnersView(state: State, table: TableId, { room }: PrivateContext): Record<PersonId, PartnerView> {
  const result: Record<PersonId, PartnerView> = {};
  for (const [group, members] of Object.entries(state.partners[table] ?? {})) {
    // Partners also while one's phone sleeps [PA6].
    const there = members.filter((id) => {
      const person = ownValue(room.everyone, id);
      return person?.table === table && person.gone !== 'out';
    });
    for (const person of there) result[person] = { group, with: there.filter((other) => other !== person) };
  }
  return result;
}

/** What a person, or a table as an author, has written, by question. */
const textsOf = ({ answers }: State, author: string): Record<string, string> =>
  Object.fromEntries(writtenBy(answers, author).map(({ place, text }) => [place, text]));

export function tableView(state: State, table: TableId, context: PrivateContext): TableView | undefined {
  const partners = state.format === 'partner' ? partnersView(state, table, context) : {};
  const scribe = state.answerMode === 'scribe' ? state.scribes[table] : undefined;
  const texts = state.answerMode === 'scribe' ? textsOf(state, asAuthor(table)) : {};
  const view: TableView = {
    ...(Object.keys(partners).length === 0 ? {} : { partners }),
    ...(scribe === undefined ? {} : { scribe }),
    ...(Object.keys(texts).length === 0 ? {} : { texts }),
  };
  return Object.keys(view).length === 0 ? undefined : view;
}

export function meView(state: State, person: PersonId): MeView | undefined {
  const own = writtenBy(state.answers, person);
  if (own.length === 0) return undefined;
  const where = (is: (answer: Answer) => boolean) =>
    own.filter(is).map(({ place }) => [place, true as const] as const);
  const hidden = where((answer) => answer.hidden);
  const waiting = where((answer) => answer.waiting && !answer.hidden);
  const groups = own.flatMap((answer) => {
    const group = groupOf(state, answer);
    return group === undefined ? [] : [[answer.place, group.id] as const];
  });
  return {
    answers: textsOf(state, person),
    ...(hidden.length === 0 ? {} : { hidden: Object.fromEntries(hidden) }),
    ...(waiting.length === 0 ? {} : { waiting: Object.fromEntries(waiting) }),
    ...(groups.length === 0 ? {} : { groups: Object.fromEntries(groups) }),
  };
}

export const views = {
  console: consoleView,
  projector: projectorView,
  floor: floorView,
  table: tableView,
  me: meView,
} satisfies ActivityViews<State>;
