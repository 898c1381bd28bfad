import { fromOf } from '../../../shared/agenda/from.ts';
import { moved, without } from '../../forms/listEdits.ts';
import { newSlug } from '../../forms/newSlug.ts';
import { fieldsOf } from '../../forms/read.ts';
import type { Draft, DraftItem } from './draft.ts';
import { tidy } from './draft.ts';

export const itemIndex = (session: Draft, id: string): number =>
  session.agenda.findIndex((item) => item.id === id);

/** Changes one item. `undefined` takes an optional field away. */
export function withItem(
  session: Draft,
  id: string,
  change: Partial<{ [Key in keyof DraftItem]: DraftItem[Key] | undefined }>,
): Draft {
  return {
    ...session,
    agenda: session.agenda.map((item) => (item.id === id ? merged(item, change) : item)),
  };
}

/** Lays `change` over `value`; what is `undefined` in it is left out, never written as such. */
export function merged<T extends object>(
  value: T,
  change: Partial<{ [Key in keyof T]: T[Key] | undefined }>,
): T {
  const next = { ...value };
  for (const [key, part] of Object.entries(change)) {
    if (part === undefined) Reflect.deleteProperty(next, key);
    else Reflect.set(next, key, part);
  }
  return next;
}

/** Moves an item to a place in the agenda. */
export function moveItem(session: Draft, id: string, to: number): Draft {
  const from = itemIndex(session, id);
  const place = Math.max(0, Math.min(to, session.agenda.length - 1));
  if (from < 0 || from === place) return session;
  return { ...session, agenda: moved(session.agenda, from, place) };
}

/** Puts an item under an id of its own after another one, in that one's section; at the end without one. */
export function addItem(
  session: Draft,
  item: Omit<DraftItem, 'id' | 'section'>,
  after: string | undefined,
): { session: Draft; id: string } {
  const at = after === undefined ? session.agenda.length - 1 : itemIndex(session, after);
  const section = session.agenda[at]?.section ?? session.sections.at(-1)?.id ?? '';
  const id = newSlug(
    item.title,
    session.agenda.map((other) => other.id),
    item.activity,
  );
  const agenda = [...session.agenda];
  agenda.splice(at + 1, 0, { ...item, id, section });
  return { session: { ...session, agenda }, id };
}

export function duplicateItem(session: Draft, id: string): { session: Draft; id: string } {
  const original = session.agenda[itemIndex(session, id)];
  if (!original) return { session, id };
  return addItem(session, original, id);
}

/** What others took from it, they do not take any more. */
export const removeItem = (session: Draft, id: string): Draft => ({
  ...session,
  agenda: session.agenda.filter((item) => item.id !== id).map((item) => takingFrom(item, id)),
});

/** An item that takes from another one in the place of one that is gone, or from one less. */
function takingFrom(item: DraftItem, gone: string, instead?: string): DraftItem {
  const from = fromOf(item.config);
  if (!from.includes(gone)) return item;
  const { from: _, ...config } = fieldsOf(item.config);
  const rest = from.flatMap((other) => (other === gone ? (instead ?? []) : other));
  return { ...item, config: rest.length === 0 ? config : { ...config, from: rest } };
}

/** Puts something else in an item's place: it keeps the section, and the minutes as far as the new range allows. */
export function swapItem(
  session: Draft,
  id: string,
  item: Omit<DraftItem, 'id' | 'section'>,
): { session: Draft; id: string } {
  const old = session.agenda[itemIndex(session, id)];
  if (!old) return { session, id };
  const next = newSlug(
    item.title,
    session.agenda.map((other) => other.id),
    item.activity,
  );
  const planned = Math.min(Math.max(old.planned, item.minutes[0]), item.minutes[1]);
  return {
    session: {
      ...session,
      agenda: session.agenda.map((other) =>
        other.id === id ? { ...item, planned, id: next, section: old.section } : takingFrom(other, id, next),
      ),
    },
    id: next,
  };
}

/** The next step of a stepper: whole minutes, never below one. */
export const stepped = (minutes: number, by: 1 | -1): number =>
  Math.max(1, by > 0 ? Math.floor(tidy(minutes)) + 1 : Math.ceil(tidy(minutes)) - 1);

/** Takes a section away; its items go to the one before it, or after it. The last one stays. */
export function removeSection(session: Draft, at: number): Draft {
  const gone = session.sections[at];
  const heir = session.sections[at - 1] ?? session.sections[at + 1];
  if (!gone || !heir) return session;
  return {
    ...session,
    sections: without(session.sections, at),
    agenda: session.agenda.map((item) => (item.section === gone.id ? { ...item, section: heir.id } : item)),
  };
}
