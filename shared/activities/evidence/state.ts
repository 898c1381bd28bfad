import { ownValue } from '../../lib/ownValue.ts';
import type { Given, Heading, PersonId, TableId } from '../activity.ts';
import { type Entries, type Entry, noEntries } from '../parts/entries.ts';
import type { Config } from './config.ts';
import type { Answer, Mark } from './rules.ts';

export type Indicator = Config['indicators'][number];
export type Kind = Indicator['kinds'][number];

/** What a table says of a kind. [EV4] */
export interface Answered {
  readonly answer: Answer;
  /** For its table and hosts alone. [EV5] */
  readonly where?: string;
  /** Who said it, for the table; a host where it was said aloud. */
  readonly author: PersonId;
  /** Its words arrived when the room had left the item. */
  readonly arrivedLate?: true;
}

/** What another table says of it. [EV6] */
export interface Said {
  readonly mark?: Mark;
  readonly note?: string;
}

export interface Check extends Said {
  /** Who said it, for the table. */
  readonly author: PersonId;
}

/** A pack as it was when it moved on. [EV6] */
export interface Reading {
  readonly from: TableId;
  readonly pack: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/** A check that has come back to the table that it is about. */
export interface Returned extends Said {
  readonly kind: string;
  readonly by: TableId;
}

/** One person's line on the question. [EV1] */
export interface LineBody {
  readonly of: 'line';
  readonly text: string;
}

/** What would be enough to show, who, by when. [EV9] */
export interface GapText {
  readonly kind: string;
  readonly what: string;
  readonly scope: string;
  readonly who?: string;
  readonly by?: string;
}
export interface GapBody extends GapText {
  readonly of: 'gap';
}

/** What is written: a line stands at `first` or `again`, a gap at its table. */
export interface Written extends Entry {
  /** A host wrote down what was said aloud. */
  readonly byHost: boolean;
  body: LineBody | GapBody;
}

/** A record of another room, or of this one, that can serve as evidence. */
export interface Offer extends Heading {
  /** The kinds that it can serve. */
  readonly kinds: readonly string[];
}

/** What a host did, for Undo. [EV11] */
export type HostChange =
  | {
      readonly of: 'answer';
      readonly table: TableId;
      readonly kind: string;
      readonly before?: Answered;
      readonly after?: Answered;
    }
  | {
      readonly of: 'packs';
      readonly packs: readonly (readonly string[])[];
      readonly dealt: Readonly<Record<TableId, number>>;
      /** The tables that had a pack after it. */
      readonly tables: readonly TableId[];
    };

type ByKind<T> = Record<string, T>;

export interface State {
  readonly question: string;
  readonly source?: string;
  readonly indicators: readonly Indicator[];
  readonly scopes: readonly string[];
  /** What earlier items of this room gave. */
  headings: readonly Heading[];
  /** Records of other rooms. */
  offers: readonly Offer[];
  packs: readonly (readonly string[])[];
  /** Which pack each table has. [EV2] */
  dealt: Record<TableId, number>;
  readonly taken: Record<TableId, ByKind<PersonId>>;
  readonly answers: Record<TableId, ByKind<Answered>>;
  readonly reading: Record<TableId, Reading>;
  /** By the table that checks, then by table and kind: `A/roadmap`. */
  readonly checks: Record<TableId, ByKind<Check>>;
  returned: Record<TableId, readonly Returned[]>;
  readonly written: Entries<Written>;
  /** The later lines of pairs that were among the newest once. [EV1] */
  readonly told: Record<string, true>;
  /** The line or gap that a host put on the projector. */
  shown?: string;
  /** The band of the map that the projector shows large. */
  band?: string;
  review: boolean;
  readonly undo: HostChange[];
}

export const start = (config: Config): State => ({
  question: config.question,
  ...(config.source === undefined ? {} : { source: config.source }),
  indicators: config.indicators,
  scopes: config.scopes,
  headings: [],
  offers: [],
  packs: [],
  dealt: {},
  taken: {},
  answers: {},
  reading: {},
  checks: {},
  returned: {},
  written: noEntries(),
  told: {},
  review: config.review === true,
  undo: [],
});

export function take(state: State, { headings }: Given): void {
  state.headings = headings;
}

/** A kind and its indicator. */
export interface Placed {
  readonly kind: Kind;
  readonly indicator: Indicator;
}

/** All kinds in their order. */
export const kindsOf = ({ indicators }: Pick<State, 'indicators'>): Placed[] =>
  indicators.flatMap((indicator) => indicator.kinds.map((kind) => ({ kind, indicator })));

export const kindOf = (state: Pick<State, 'indicators'>, id: string): Placed | undefined =>
  kindsOf(state).find(({ kind }) => kind.id === id);

/** The kinds on a table, by id; none while nothing is dealt to it. */
export const packOf = ({ packs, dealt }: State, table: TableId): readonly string[] => {
  const pack = Object.hasOwn(dealt, table) ? dealt[table] : undefined;
  return pack === undefined ? [] : (packs[pack] ?? []);
};

export const isLine = (entry: Written): entry is Written & { body: LineBody } => entry.body.of === 'line';
export const isGap = (entry: Written): entry is Written & { body: GapBody } => entry.body.of === 'gap';

/** The record under a key, made where there is none. */
export function under<V>(all: Record<string, Record<string, V>>, key: string): Record<string, V> {
  const there = ownValue(all, key) ?? {};
  all[key] = there;
  return there;
}
