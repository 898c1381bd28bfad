import type { SessionFacts } from '../../shared/activities/activity.ts';
import type { Fields } from '../forms/read.ts';
import type { Language } from '../ui/text.ts';

/** What printouts show of an item's config, as plain words where nothing else is said. */
export interface Printed {
  /** Who is busy, where the config knows it better than the kind: names, or who talks with whom. */
  readonly who?: string | undefined;
  /** What it shows or asks, for the run sheet: "3 slides". */
  readonly holds?: readonly string[];
  /** Paragraphs of the script. */
  readonly lines?: readonly string[];
  /** Numbered lists of the script, after the paragraphs. */
  readonly lists?: readonly (readonly string[])[];
  /** What stands on the screens at a step, by its id. */
  readonly steps?: Readonly<Record<string, PrintedStep>>;
}

export interface PrintedStep {
  /** Markdown. */
  readonly body?: string;
  /** Inline Markdown. */
  readonly points?: readonly string[];
  /** Plain words, after the points. */
  readonly lines?: readonly string[];
  readonly say?: string;
  readonly notes?: string;
}

/**
 * Reads a config as it stands: what is at fault in it is left out.
 * @param session in which it is held
 */
export type Print = (config: Fields, language: Language, session: SessionFacts) => Printed;
