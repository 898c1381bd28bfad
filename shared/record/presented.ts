import type { Block } from '../activities/block.ts';
import type { Reader } from '../activities/results.ts';
import { defineText, type Language } from '../lib/catalogue.ts';
import { ownValue } from '../lib/ownValue.ts';
import { teamAt } from '../lib/teamAt.ts';
import type { Registry } from '../room/plan.ts';
import type { RecordItem, WorkshopRecord } from './record.ts';

const words = defineText({
  en: {
    /** Nobody but the phone knows when something was written that came late: the record says so. */
    late: 'Some of this arrived late: the room had moved on. When it was written is known only from the phone that it came from.',
  },
  es: {
    late: 'Parte de esto llegó tarde: la sala había avanzado. Cuándo se escribió solo lo sabe el teléfono del que vino.',
  },
});

/**
 * What a record shows of each of its items, by the item's id, in the reader's language. Here, and nowhere else, names
 * are put to people: the record has them where its reader asked for names.
 */
export function presented(
  registry: Registry,
  { items, names = {}, attendance }: Pick<WorkshopRecord, 'items' | 'names' | 'attendance'>,
  language: Language,
): Readonly<Record<string, readonly Block[]>> {
  const teams = attendance.teams ?? [];
  const reader = {
    language,
    name: (person: string) => ownValue(names, person),
    team: (table: string) => teamAt(teams, table)?.name,
  };
  return Object.fromEntries(items.map((item) => [item.id, blocksOf(registry, item, reader)]));
}

function blocksOf(registry: Registry, { kind, results, late }: RecordItem, reader: Reader): readonly Block[] {
  const activity = ownValue(registry, kind);
  if (!activity || results === undefined) return [];
  const tables = Object.fromEntries(Object.keys(activity.tables).map((name) => [name, results[name] ?? []]));
  const blocks = activity.present(tables, reader);
  return late ? [...blocks, { type: 'text', text: words[reader.language].late }] : blocks;
}
