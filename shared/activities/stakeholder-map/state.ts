import type { Given, TableId } from '../activity.ts';
import { type Entries, type Entry, entriesAt, isSeen, noEntries } from '../parts/entries.ts';
import type { Config } from './config.ts';
import { givenStakeholders, type Mark, type Relation, type Said, type Stakeholder } from './rules.ts';

/** Whom to invite, who asks them and by when. [SMA8] */
export interface InvitationText {
  readonly group: Relation;
  readonly scope: string;
  /** The id of a stakeholder whom they stand for. */
  readonly stakeholder?: string;
  /** A role or an organization. */
  readonly what: string;
  /** A person's name: for hosts and who wrote it. */
  readonly name?: string;
  readonly who?: string;
  readonly by?: string;
}

interface Written extends Entry {
  /** A host wrote down what was said aloud. */
  readonly byHost: boolean;
}
/** A stakeholder that a table, or a host for everybody, added. */
export interface Added extends Written {
  readonly title: string;
  readonly text?: never;
}
export interface Invitation extends Written {
  text: InvitationText;
}

export interface State {
  plan?: string;
  listed: readonly Stakeholder[];
  readonly levels: readonly string[];
  readonly together: boolean;
  review: boolean;
  /** Tables see the numbers of their people. [SMA4] */
  opened: boolean;
  readonly people: Said;
  readonly tables: Record<TableId, Record<string, readonly Mark[]>>;
  /** Stakeholders that were added, and invitations. */
  readonly written: Entries<Added | Invitation>;
}

export const start = (config: Config): State => ({
  ...(config.plan === undefined ? {} : { plan: config.plan }),
  listed: config.stakeholders.map(({ id, title }) => ({ id, title })),
  levels: config.levels,
  together: config.together === true,
  review: config.review === true,
  opened: false,
  people: {},
  tables: {},
  written: noEntries(),
});

export function take(state: State, { headings }: Given): void {
  state.listed = [...state.listed, ...givenStakeholders(state.listed, headings)];
}

export const isInvitation = (entry: Added | Invitation): entry is Invitation => entry.text !== undefined;
export const isAdded = (entry: Added | Invitation): entry is Added => entry.text === undefined;

/** What hosts added for everybody, also what is hidden. */
export const addedForAll = ({ written }: State): Added[] =>
  Object.values(written.all)
    .filter(isAdded)
    .filter(({ place }) => place === undefined);

/** Everybody's stakeholders. [SMA3] */
export const everybodys = (state: State): Stakeholder[] => [
  ...state.listed,
  ...addedForAll(state)
    .filter(isSeen)
    .map(({ id, title }) => ({ id, title })),
];

/** What a table added, also what is hidden. */
export const addedAt = ({ written }: State, table: TableId): Added[] =>
  entriesAt(written, table).filter(isAdded);

/** What a table says something of. */
export const stakeholdersAt = (state: State, table: TableId): Stakeholder[] => [
  ...everybodys(state),
  ...addedAt(state, table)
    .filter(isSeen)
    .map(({ id, title }) => ({ id, title })),
];
