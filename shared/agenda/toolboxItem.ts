import type { AgendaItem } from './session.ts';
import type { ToolboxEntry } from './toolbox.ts';

/**
 * A ready activity as an item that is on no agenda yet: where it is put, it gets an id and a section. (Apart from the
 * schemas, so that screens load it alone.)
 */
export function toolboxItem(entry: ToolboxEntry): Omit<AgendaItem, 'id' | 'section'> {
  const { id: _id, group: _group, people: _people, use: _use, ...item } = entry;
  return item;
}
