import type { AgendaItem } from './session.ts';
import type { ToolboxEntry } from './toolbox.ts';

/**
 * A ready activity as an item of an agenda. (Apart from the schemas, so that screens load it alone.)
 * @param id unique in that agenda; by default the entry's own.
 * @param section the id of the section that it is put into.
 */
export function agendaItemOf(
  entry: ToolboxEntry,
  { id = entry.id, section }: { readonly id?: string; readonly section: string },
): AgendaItem {
  const { group: _group, people: _people, use: _use, ...item } = entry;
  return { ...item, id, section };
}
