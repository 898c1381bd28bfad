import { z } from 'zod';
import type { AgendaItem, Session } from '../../../shared/agenda/session.ts';

/** A session while it is written: it has the shape of one, but what stands in its fields may be at fault. */
export type Draft = Session;
export type DraftItem = AgendaItem;

/** What is prepared: the session, and which lines of its checklist are done. */
export interface Doc {
  readonly session: Draft;
  /** Lines of the checklist as "heading\nitem". */
  readonly ticked: readonly string[];
  /** Notes of the checks that were put away: see noteKey. */
  readonly dismissed?: readonly string[];
}

const range = z.tuple([z.number(), z.number()]);
const stepNotes = z.looseObject({ notes: z.string().exactOptional(), say: z.string().exactOptional() });

/** Shape only. Loose, so that fields which this page does not show are kept as they are. */
const shape = z.looseObject({
  title: z.string(),
  language: z.string(),
  source: z.string(),
  purpose: z.string(),
  beforehand: z.string().exactOptional(),
  minutes: z.number(),
  people: z.number().exactOptional(),
  tables: z.number().exactOptional(),
  objectives: z.array(z.string()),
  roles: z.array(z.looseObject({ id: z.string(), title: z.string() })),
  sections: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      minutes: range,
      heading: range.exactOptional(),
      source: z.string(),
    }),
  ),
  agenda: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      section: z.string(),
      activity: z.string(),
      minutes: range,
      planned: z.number(),
      optional: z.boolean().exactOptional(),
      givesFirst: z.boolean().exactOptional(),
      hideResults: z.boolean().exactOptional(),
      notes: z.string(),
      say: z.string().exactOptional(),
      steps: z.record(z.string(), stepNotes).exactOptional(),
      config: z.unknown(),
    }),
  ),
  resources: z.array(
    z.looseObject({
      group: z.string(),
      items: z.array(z.looseObject({ title: z.string(), for: z.string(), link: z.string().exactOptional() })),
    }),
  ),
  logistics: z.array(z.looseObject({ heading: z.string(), items: z.array(z.string()) })),
});

/** Reads a session that may have faults; `undefined` when it has not even the shape of one. */
export const readDraft = (value: unknown): Draft | undefined => shape.safeParse(value).data;

/** A line of the checklist, as it is remembered when it is done. */
export const tickOf = (heading: string, item: string): string => `${heading}\n${item}`;

/** How many lines of the checklist are done, of how many. */
export function progressOf({ session, ticked }: Doc): { done: number; of: number } {
  const all = session.logistics.flatMap(({ heading, items }) => items.map((item) => tickOf(heading, item)));
  return { done: all.filter((line) => ticked.includes(line)).length, of: all.length };
}

/** Planned minutes of all items, without the dust of decimals. */
export const totalOf = (agenda: readonly { readonly planned: number }[]): number =>
  tidy(agenda.reduce((sum, { planned }) => sum + planned, 0));

/** To a hundredth of a minute: 0.1 + 0.2 is 0.3 here. */
export const tidy = (minutes: number): number => Math.round(minutes * 100) / 100;
