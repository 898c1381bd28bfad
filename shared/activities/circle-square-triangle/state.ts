import { own } from '../../lib/own.ts';
import type { Given, Heading, PersonId, TableId } from '../activity.ts';
import { type Settling, unsettled } from '../parts/settle.ts';
import type { Config } from './config.ts';
import type { Shape } from './rules.ts';

/** What somebody means to do after the workshop. */
export interface NextStepText {
  /** One of the session file's scopes. */
  readonly scope: string;
  readonly what: string;
  readonly who?: string;
  readonly by?: string;
  /** The id of one of the headings. [C11] */
  readonly heading?: string;
}

export interface NextStep {
  readonly id: string;
  /** A participant, or a host who wrote down what was said aloud. */
  readonly author: PersonId;
  readonly byHost: boolean;
  /** The table that its author sits at; a host's is for a table, or for the whole room. */
  table?: TableId;
  /** 1, 2, 3 … in the order of arrival. */
  readonly nth: number;
  text: NextStepText;
  hidden: boolean;
  /** Written while hosts review first, and not let through yet. [C10] */
  waiting: boolean;
  /** Its words arrived when the room had left the item. */
  arrivedLate: boolean;
}

export interface State {
  readonly prompt?: string;
  readonly scopes: readonly string[];
  /** What earlier items gave, in their order. [C11] */
  headings: readonly Heading[];
  readonly shapes: Settling<Shape>;
  readonly nextSteps: Record<string, NextStep>;
  /** Ids of what each person wrote, so that their own view costs no search through everybody's. */
  readonly wrote: Record<PersonId, Record<string, true>>;
  /** Ids of each table's next steps. */
  readonly at: Record<TableId, Record<string, true>>;
  /** The next step that a host put on the projector. */
  shown?: string;
  /** What is written waits for a host. [C10] */
  review: boolean;
  count: number;
}

export const start = (config: Config): State => ({
  ...(config.prompt === undefined ? {} : { prompt: config.prompt }),
  scopes: config.scopes,
  headings: [],
  shapes: unsettled(),
  nextSteps: {},
  wrote: {},
  at: {},
  review: config.review === true,
  count: 0,
});

export function take(state: State, { headings }: Given): void {
  state.headings = headings;
}

/** The text of a heading; nothing where there is none. */
export const headingOf = ({ headings }: State, { heading }: NextStepText): string | undefined =>
  headings.find(({ id }) => id === heading)?.text;

/** Next steps by their ids, oldest first. */
export const stepsOf = (state: State, ids: Readonly<Record<string, true>> | undefined): NextStep[] =>
  Object.keys(ids ?? {})
    .flatMap((id) => own(state.nextSteps, id) ?? [])
    .sort((a, b) => a.nth - b.nth);
