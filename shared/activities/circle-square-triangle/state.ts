import type { Given, Heading } from '../activity.ts';
import { type Entries, type Entry, noEntries } from '../parts/entries.ts';
import type { HandCount } from '../parts/handCount.ts';
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

export interface NextStep extends Entry {
  /** A host wrote down what was said aloud, for a table or for the whole room. */
  readonly byHost: boolean;
  text: NextStepText;
}

export interface State {
  readonly prompt?: string;
  readonly scopes: readonly string[];
  /** What earlier items gave, in their order. [C11] */
  headings: readonly Heading[];
  readonly shapes: Settling<Shape>;
  /** Counted in the room. [C12] */
  readonly inRoom: HandCount<Shape>;
  /** By the table that their authors sit at. */
  readonly nextSteps: Entries<NextStep>;
  /** The next step that a host put on the projector. */
  shown?: string;
  /** What is written waits for a host. [C10] */
  review: boolean;
  /** People choose alone, and talk after it. */
  readonly alone: boolean;
}

export const start = (config: Config): State => ({
  ...(config.prompt === undefined ? {} : { prompt: config.prompt }),
  scopes: config.scopes,
  headings: [],
  shapes: unsettled(),
  inRoom: {},
  nextSteps: noEntries(),
  review: config.review === true,
  alone: config.alone === true,
});

export function take(state: State, { headings }: Given): void {
  state.headings = headings;
}

/** The text of a heading; nothing where there is none. */
export const headingOf = ({ headings }: State, { heading }: NextStepText): string | undefined =>
  headings.find(({ id }) => id === heading)?.text;
