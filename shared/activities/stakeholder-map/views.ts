import { ownValue } from '../../lib/ownValue.ts';
import type { ActivityViews, PersonId, PrivateContext, TableId, ViewContext } from '../activity.ts';
import {
  entriesAt,
  isSeen,
  keyed,
  newest,
  type Standing,
  seenOf,
  standing,
  writtenBy,
} from '../parts/entries.ts';
import { counted, seating } from '../parts/presence.ts';
import { missing, type Placed, type peoplesCounts, placings, saidCount, tableSpread } from './figures.ts';
import { type Mark, MOST_ADDED, RELATIONS, type Relation, type Stakeholder } from './rules.ts';
import {
  type Added,
  addedAt,
  addedForAll,
  everybodys,
  type Invitation,
  type InvitationText,
  isAdded,
  isInvitation,
  type State,
  stakeholdersAt,
} from './state.ts';

export type Marks = Readonly<Record<string, readonly Mark[]>>;

/** An invitation as its table sees it: without a person's name. [SMA8] */
export type InvitationView = Omit<InvitationText, 'name'> & { readonly nth: number };
export type OwnInvitation = InvitationView & Pick<InvitationText, 'name'> & Standing;
export type AddedView = { readonly title: string; readonly nth: number } & Standing;

export interface FloorView {
  readonly plan?: string;
  readonly stakeholders: readonly Stakeholder[];
  readonly levels: readonly string[];
  readonly together: boolean;
  /** Of these nobody is here. [SMA7] */
  readonly missing: readonly string[];
  /** What the room made of it, where that is on. [SMA6] */
  readonly placed?: readonly Placed[];
}

export interface TableView {
  /** What the table added. */
  readonly added: readonly Stakeholder[];
  /** So many more may be added, with those that wait or are hidden. [SMA3] */
  readonly left: number;
  readonly marks: Marks;
  /** What its people said alone. [SMA4] */
  readonly spread: Readonly<Record<string, ReturnType<typeof peoplesCounts>>>;
  readonly invitations: Readonly<Record<string, InvitationView>>;
}

export interface MeView {
  readonly marks: Marks;
  readonly added: Readonly<Record<string, AddedView>>;
  readonly invitations: Readonly<Record<string, OwnInvitation>>;
}

/** How many there are of each group, and the newest. */
export interface GroupView {
  readonly group: Relation;
  readonly count: number;
  readonly newest: readonly {
    readonly id: string;
    readonly what: string;
    readonly for?: string;
    readonly by?: string;
  }[];
}

export interface ProjectorView {
  readonly at: string;
  readonly plan?: string;
  readonly stakeholders: readonly Stakeholder[];
  /** How many tables added. */
  readonly added: number;
  /** How many have said something, of how many: people where they say it alone, else tables. */
  readonly done: number;
  readonly of: number;
  /** What follows is left out while hosts hide results. */
  readonly hidden?: true;
  readonly placed?: readonly Placed[];
  readonly missing?: readonly string[];
  readonly groups?: readonly GroupView[];
}

export interface ConsoleTable {
  readonly people: number;
  /** Of so many something is said. */
  readonly said: number;
  readonly of: number;
  readonly marks: Marks;
  readonly added: readonly Stakeholder[];
}

export interface ConsoleView {
  readonly at: string;
  readonly plan?: string;
  readonly stakeholders: readonly Stakeholder[];
  readonly levels: readonly string[];
  readonly together: boolean;
  readonly done: number;
  readonly of: number;
  readonly placed: readonly Placed[];
  readonly tables: Readonly<Record<TableId, ConsoleTable>>;
  readonly added: Readonly<Record<string, AddedView & { readonly table?: TableId }>>;
  readonly invitations: Readonly<Record<string, OwnInvitation & { readonly table?: TableId }>>;
  readonly groups: readonly { readonly group: Relation; readonly count: number }[];
  readonly review: boolean;
  readonly waiting: number;
}

/** On a phone, and on the projector, at once; hosts look through all. */
const FLOOR_ROWS = 36;
const NEWEST = 4;
const CONSOLE_INVITATIONS = 200;

/** The steps at which the room sees what came of it. */
const OPEN = ['room', 'invite'];

const invitation = ({ text, nth }: Invitation): InvitationView => {
  const { name: _, ...seen } = text;
  return { ...seen, nth };
};

const own = (one: Invitation): OwnInvitation => ({
  ...invitation(one),
  ...(one.text.name === undefined ? {} : { name: one.text.name }),
  ...standing(one),
});

const planOf = ({ plan }: State) => (plan === undefined ? {} : { plan });

function floor(state: State, { room, step, resultsShown }: ViewContext): FloorView {
  const stakeholders = everybodys(state);
  return {
    ...planOf(state),
    stakeholders,
    levels: state.levels,
    together: state.together,
    missing: missing(stakeholders, room),
    ...(step === 'room' && resultsShown ? { placed: placings(state, room).slice(0, FLOOR_ROWS) } : {}),
  };
}

function table(state: State, id: TableId, { room }: PrivateContext): TableView | undefined {
  const all = entriesAt(state.written, id);
  const written = all.filter(isSeen);
  const marks = ownValue(state.tables, id);
  const rows = stakeholdersAt(state, id);
  const spread = state.opened && !state.together ? tableSpread(state, rows, id, room) : {};
  if (all.length === 0 && marks === undefined && Object.keys(spread).length === 0) return undefined;
  return {
    added: written.filter(isAdded).map(({ id: own, title }) => ({ id: own, title })),
    left: Math.max(0, MOST_ADDED - all.filter(isAdded).length),
    marks: { ...marks },
    spread,
    invitations: keyed(written.filter(isInvitation), invitation),
  };
}

function me(state: State, person: PersonId): MeView | undefined {
  const marks = ownValue(state.people, person);
  const written = writtenBy(state.written, person);
  if (marks === undefined && written.length === 0) return undefined;
  return {
    marks: { ...marks },
    added: keyed(written.filter(isAdded), (one) => ({ title: one.title, nth: one.nth, ...standing(one) })),
    invitations: keyed(written.filter(isInvitation), own),
  };
}

/** How far it is: by people where each says it alone, by tables where a table says it. */
function progress(state: State, { room, step }: ViewContext): { done: number; of: number } {
  if (step === 'place') {
    const people = counted(room, ({ id }) => ownValue(state.people, id) !== undefined);
    return { done: Object.keys(state.people).length, of: people.length };
  }
  const seated = [...seating(room)].filter(([id, people]) => people.length > 0 || ownValue(state.tables, id));
  return { done: Object.keys(state.tables).length, of: seated.length };
}

const titleOf = (state: State, id: string | undefined): string | undefined => {
  const entry = id === undefined ? undefined : ownValue(state.written.all, id);
  return (
    state.listed.find((one) => one.id === id)?.title ??
    (entry && isAdded(entry) && isSeen(entry) ? entry.title : undefined)
  );
};

/** [SMA8] Whom and by when; no table, no name, nobody who asks. */
const groupsOf = (state: State, invitations: readonly Invitation[]): GroupView[] =>
  RELATIONS.map((group) => {
    const here = invitations.filter(({ text }) => text.group === group);
    return {
      group,
      count: here.length,
      newest: newest(here, NEWEST).map(({ id, text }) => {
        const title = titleOf(state, text.stakeholder);
        return {
          id,
          what: text.what,
          ...(title === undefined ? {} : { for: title }),
          ...(text.by === undefined ? {} : { by: text.by }),
        };
      }),
    };
  });

function projector(state: State, context: ViewContext): ProjectorView {
  const { room, step, resultsShown } = context;
  const stakeholders = everybodys(state);
  const added = seenOf(state.written).filter((one) => isAdded(one) && one.place !== undefined).length;
  const head = { at: step, ...planOf(state), stakeholders, added, ...progress(state, context) };
  if (!OPEN.includes(step)) return head;
  if (!resultsShown) return { ...head, hidden: true };
  if (step === 'room') return { ...head, placed: placings(state, room) };
  return {
    ...head,
    missing: missing(stakeholders, room),
    groups: groupsOf(state, seenOf(state.written).filter(isInvitation)),
  };
}

function consoleTables(state: State, { room }: ViewContext): Record<TableId, ConsoleTable> {
  return Object.fromEntries(
    [...seating(room)]
      .filter(
        ([id, people]) => people.length > 0 || ownValue(state.tables, id) || addedAt(state, id).length > 0,
      )
      .map(([id, people]) => {
        const rows = stakeholdersAt(state, id);
        const marks = ownValue(state.tables, id);
        const added = addedAt(state, id)
          .filter(isSeen)
          .map(({ id: own, title }) => ({ id: own, title }));
        return [
          id,
          {
            people: people.length,
            said: saidCount(marks, rows),
            of: rows.length,
            marks: { ...marks },
            added,
          },
        ];
      }),
  );
}

function consoleView(state: State, context: ViewContext): ConsoleView {
  const all = Object.values(state.written.all);
  const invitations = all.filter(isInvitation);
  const placeOf = ({ place }: Added | Invitation) => (place === undefined ? {} : { table: place });
  const seen = invitations.filter(isSeen);
  return {
    at: context.step,
    ...planOf(state),
    stakeholders: everybodys(state),
    levels: state.levels,
    together: state.together,
    ...progress(state, context),
    placed: ['plan', 'list', 'place'].includes(context.step) ? [] : placings(state, context.room),
    tables: consoleTables(state, context),
    added: keyed(
      [...addedForAll(state), ...all.filter(isAdded).filter(({ place }) => place !== undefined)],
      (one) => ({
        title: one.title,
        nth: one.nth,
        ...standing(one),
        ...placeOf(one),
      }),
    ),
    invitations: keyed(newest(invitations, CONSOLE_INVITATIONS), (one) => ({ ...own(one), ...placeOf(one) })),
    groups: RELATIONS.map((group) => ({
      group,
      count: seen.filter(({ text }) => text.group === group).length,
    })),
    review: state.review,
    waiting: all.filter(({ waiting }) => waiting).length,
  };
}

export const views = { console: consoleView, projector, floor, table, me } satisfies ActivityViews<State>;
