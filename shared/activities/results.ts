import type { Language } from '../lib/catalogue.ts';
import type { PersonId, RoomFacts, TableId } from './facts.ts';

/**
 * What an item made, as data: tables of typed rows. Every rendering (page, file, another item) reads these and nothing
 * else. Rows hold people and tables as ids; names are put in by whoever renders.
 *
 * [E1] A row's id never changes while the row is there, and is unique in the item.
 * [E2] `seenBy` says who may see a row: its author alone, its table, the room, or hosts. A row that the room may see
 *      holds nothing that the room could not see, and no author where texts are anonymous.
 * [E3] What would name somebody (a letter of fewer than three, a number of few) is not in a row at all.
 * [E4] Rows stand in the order in which people read them.
 * [E5] What is somebody's own (what they chose, voted for or wrote where nobody is named) is in tables of its own, whose
 *      rows are for the person in their column `author` alone: to take home, and in no record of the room.
 */

export type Audience = 'author' | 'table' | 'room' | 'hosts';

interface Maybe {
  /** A row may have nothing there. */
  readonly optional?: true;
}

/**
 * What a column holds. `text` is what somebody wrote or the session says; `number` is a count; `instant` is ms of
 * server time; `date` is a day, in words or figures, as somebody wrote it; `reference` is the id of a row of the
 * same item, in the table `to`.
 */
export type Column =
  | ({ readonly type: 'person' | 'table' | 'text' | 'number' | 'instant' | 'date' } & Maybe)
  | ({ readonly type: 'choice'; readonly choices: readonly string[] } & Maybe)
  | ({ readonly type: 'reference'; readonly to: string } & Maybe);

export type ResultTable = {
  readonly columns: Readonly<Record<string, Column>>;
  /** The text column whose words later items may take as headings. */
  readonly heading?: string;
  /** Each row is its author's alone. [E5] */
  readonly own?: true;
  /** Later items of the same kind that name this one are given its rows, whoever may see them. */
  readonly carried?: true;
};

export type ResultTables = Readonly<Record<string, ResultTable>>;

type Value<C> = C extends { readonly type: 'number' | 'instant' }
  ? number
  : C extends { readonly choices: readonly (infer Choice extends string)[] }
    ? Choice
    : string;

type Optional<C> = { [K in keyof C]: C[K] extends { readonly optional: true } ? K : never }[keyof C];

/** A row of a declared table. */
export type RowOf<T extends ResultTable> = { readonly id: string; readonly seenBy: Audience } & {
  readonly [K in Exclude<keyof T['columns'], Optional<T['columns']>>]: Value<T['columns'][K]>;
} & { readonly [K in Optional<T['columns']>]?: Value<T['columns'][K]> | undefined };

/** The results of an item of a kind that declares these tables. */
export type ResultsOf<T extends ResultTables> = { readonly [K in keyof T]: readonly RowOf<T[K]>[] };

/** A row of whatever table. */
export type ResultRow = { readonly id: string; readonly seenBy: Audience } & {
  readonly [column: string]: string | number | undefined;
};

/** Results of whatever kind: rows by the name of their table. */
export type Results = { readonly [table: string]: readonly ResultRow[] };

/** What results may know besides the state. */
export interface ResultFacts {
  /** In the record nobody is waited for any more: here is everybody but those taken out by a host. */
  readonly room: RoomFacts;
  /** The session is over: what people kept to themselves until then is for the record. */
  readonly ended?: boolean;
}

/** Who reads the record: in which language, and with which names. */
export interface Reader {
  readonly language: Language;
  /** A person's name, where this reader wants names and the person gave one. */
  name(person: PersonId): string | undefined;
  /** The name of the team at a table, in a room with teams. */
  team?(table: TableId): string | undefined;
}

/** Words for a table and its columns, and for each choice. */
export type TableWords<T extends ResultTables> = {
  readonly [K in keyof T]: {
    readonly title: string;
    readonly columns: {
      readonly [C in keyof T[K]['columns']]: T[K]['columns'][C] extends {
        readonly choices: readonly (infer Choice extends string)[];
      }
        ? { readonly title: string; readonly choices: { readonly [V in Choice]: string } }
        : string;
    };
  };
};

/** The same of whatever kind. */
export interface AnyTableWords {
  readonly [table: string]: {
    readonly title: string;
    readonly columns: {
      readonly [column: string]:
        | string
        | { readonly title: string; readonly choices: { readonly [choice: string]: string } };
    };
  };
}

/** Who a row of a table that is its authors' own belongs to. [E5] */
const AUTHOR = { author: { type: 'person' } } as const;

/** A table that is its authors' own. [E5] */
export const ownTable = <const C extends ResultTable['columns']>(columns: C) => ({
  columns: { ...AUTHOR, ...columns },
  own: true as const,
});

/** What somebody wrote, or voted for, and what it was about. [E5] */
export const OWN_WORDS = ownTable({ about: { type: 'text', optional: true }, text: { type: 'text' } });

/** A row of {@link OWN_WORDS}. @param id of what was written */
export const ownWords = (
  id: string,
  author: PersonId,
  text: string,
  about: string | undefined,
): RowOf<typeof OWN_WORDS> => ({ id: `${id}/own`, seenBy: 'author', author, about, text });

/** Marks a row whose words arrived when the room had left the item. */
export const ARRIVED = { type: 'choice', choices: ['late'], optional: true } as const;

/** The same for a row. */
export const arrived = (late: boolean | undefined): { readonly arrived?: 'late' } =>
  late === true ? { arrived: 'late' } : {};

/**
 * A next step, the same from wherever it comes: what, who takes it on (a person, a role or a team, as it was written),
 * at which level, by when, how far it is, and where it came from.
 */
export const NEXT_STEP = {
  what: { type: 'text' },
  owner: { type: 'text', optional: true },
  level: { type: 'text' },
  date: { type: 'date', optional: true },
  /** What of an earlier item it stands under. */
  heading: { type: 'text', optional: true },
  status: { type: 'choice', choices: ['open', 'done', 'dropped'] },
  from: { type: 'table', optional: true },
  arrived: ARRIVED,
} as const satisfies ResultTable['columns'];
