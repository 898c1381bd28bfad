import { createContext, useCallback, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { type KeptWords, keptWords, type Sending } from './keptWords.ts';

/** Where in the workshop something is typed: the item and step on screen. */
export interface DraftScope {
  /** Begins the names of what whoever types here keeps. */
  readonly owner: string;
  readonly item: string;
  readonly step: string;
  readonly title: string;
}

/** Set around an activity's screen: what is typed there is for this item, and was typed at this step. */
export const DraftScopeContext = createContext<DraftScope | undefined>(undefined);

/** The name of a draft of whoever is here, for the item on screen. */
export function useDraftName(name: string): string {
  const place = useContext(DraftScopeContext);
  return `${place?.owner ?? ''}/${place?.item ?? ''}/${name}`;
}

export interface DraftOptions {
  /**
   * What sends the words, so that they can still be sent when their screen is gone; `undefined` where they are not
   * enough to be sent.
   */
  readonly sends?: (
    fields: Readonly<Record<string, string>>,
  ) => Pick<Sending, 'type' | 'payload'> | undefined;
  /** Its screen sends it by itself, a moment after typing. */
  readonly auto?: boolean;
}

export interface Draft {
  readonly fields: Readonly<Record<string, string>>;
  readonly set: (change: Readonly<Record<string, string>>) => void;
  /** Forgets what was typed: the server has it, or its person does not want it. */
  readonly clear: () => void;
}

/**
 * Words that are kept on this device from the first letter, so that a reload, a dead battery or the host's Next loses
 * nothing: what no screen shows any more is handed back. Where storage is forbidden or full, it lasts as long as the page.
 * @param key Names the words on this device: person, item, and what they are for. A command that sends them `replaces` it.
 * @param initial What stands in the fields until something is typed (say, what was sent before); it may change.
 */
export function useDraftFields(
  key: string,
  initial: Readonly<Record<string, string>>,
  { sends, auto = false }: DraftOptions = {},
): Draft {
  const place = useContext(DraftScopeContext);
  const found = useSyncExternalStore(
    keptWords.subscribe,
    () => keptWords.get(key),
    () => undefined,
  );
  useEffect(() => keptWords.show(key), [key]);
  const fields = found === undefined ? initial : { ...initial, ...found.fields };
  const set = (change: Readonly<Record<string, string>>) => {
    const next = { ...initial, ...keptWords.get(key)?.fields, ...change };
    // Typed back to what was there: nothing is left to send. What is sent by itself may be on its way as it was before.
    if (!auto && Object.entries(next).every(([name, text]) => text === initial[name]))
      return keptWords.remove(key);
    keptWords.set(key, draftOf(next, place, sends?.(next), auto));
  };
  const clear = useCallback(() => keptWords.remove(key), [key]);
  return { fields, set, clear };
}

function draftOf(
  fields: Readonly<Record<string, string>>,
  place: DraftScope | undefined,
  send: Pick<Sending, 'type' | 'payload'> | undefined,
  auto: boolean,
): KeptWords {
  const at = place ? { item: place.item, step: place.step } : {};
  return {
    fields,
    ...(send === undefined ? {} : { send: { ...send, ...at } }),
    ...(place ? { title: place.title } : {}),
    ...(auto ? { auto: true } : {}),
  };
}

/** {@link useDraftFields} of one text. @returns the text, a setter, and a function that forgets it */
export function useDraft(
  key: string,
  initial = '',
  {
    sends,
    auto,
  }: {
    readonly sends?: (text: string) => ReturnType<NonNullable<DraftOptions['sends']>>;
    readonly auto?: boolean;
  } = {},
): [string, (value: string) => void, () => void] {
  const first = useMemo(() => ({ text: initial }), [initial]);
  const { fields, set, clear } = useDraftFields(key, first, {
    ...(sends ? { sends: ({ text = '' }) => sends(text) } : {}),
    ...(auto === undefined ? {} : { auto }),
  });
  return [fields.text ?? '', (text) => set({ text }), clear];
}
