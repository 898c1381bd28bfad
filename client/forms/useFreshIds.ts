import { useRef } from 'react';
import { newSlug } from './newSlug.ts';
import { type Fields, put, textOf } from './read.ts';

/**
 * Ids for entries that people write: an id is made of the words, unique in its list, and follows them until its
 * field is left for the first time; from then on it stays, since notes and records are kept under it.
 * @param prefix begins the ids of entries without words that an id can be made of
 * @param reserved ids that no entry may have
 */
export function useFreshIds(entries: readonly Fields[], prefix: string, reserved: readonly string[] = []) {
  const fresh = useRef(new Set<string>());
  /** All ids but the own one, once: another entry may have come with the same. */
  const taken = (own?: string) => {
    const ids = entries.map(({ id }) => textOf(id));
    const at = own === undefined ? -1 : ids.indexOf(own);
    return [...reserved, ...ids.filter((_, index) => index !== at)];
  };
  const make = (words: string, own?: string) => {
    const id = newSlug(words, taken(own), `${prefix}${entries.length + (own === undefined ? 1 : 0)}`);
    fresh.current.add(id);
    return id;
  };
  return {
    /** An id for a new entry. */
    blank: () => make(''),
    /** An id for a copy of an entry, which is new as well. */
    copy: (words: string) => make(words),
    /** The entry with an id of its words, as long as it is new. */
    follow(entry: Fields, words: string): Fields {
      const id = textOf(entry.id);
      if (id !== '' && !fresh.current.has(id)) return entry;
      fresh.current.delete(id);
      return put(entry, 'id', make(words, id));
    },
    /** Its words are written: the id stays. */
    settle(entry: Fields): void {
      fresh.current.delete(textOf(entry.id));
    },
    /** An id that no other entry has, for one that came with a clash. */
    renew: (entry: Fields, words: string): Fields => put(entry, 'id', make(words, textOf(entry.id))),
  };
}

export type FreshIds = ReturnType<typeof useFreshIds>;
