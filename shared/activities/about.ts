import type { ToolboxGroup } from '../agenda/toolboxGroups.ts';
import type { Language } from '../lib/catalogue.ts';

/** What a kind of activity is called, in one language. */
export interface KindWords {
  readonly name: string;
  /** What people do in it, in a line. */
  readonly detail: string;
  /** Who is busy in it, for the run sheet. */
  readonly who: string;
  /** Its config's fields, to say where something is wrong; those of every session (`title`, `text` …) need no words here. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What whoever prepares a session is told of a kind, and what a new item of it begins with. */
export interface About {
  readonly words: Readonly<Record<Language, KindWords>>;
  /** Minutes of a new item. */
  readonly minutes: readonly [least: number, planned: number, most: number];
  /** The group of the toolbox for ready items of the kind that name no other. */
  readonly group: ToolboxGroup;
  /**
   * The config of a new item: little, but fit to be run.
   * @param language of whoever prepares
   */
  blank(language: Language): object;
}
