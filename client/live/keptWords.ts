import type { Said, Values } from '../../shared/lib/catalogue.ts';
import type { Command } from '../../shared/room/envelope.ts';
import { storage } from './storage.ts';

/** How the names of what people have typed begin in the storage of their device. */
export const DRAFTS = 'plenary.draft.';

/** What sends a text: a command without its id. */
export type Sending = Pick<Command, 'type' | 'item' | 'step' | 'payload'>;

/** Words that the room does not have yet, as this device keeps them until it does, or until their person lets go. */
export interface KeptWords {
  /** What was typed, by field. */
  readonly fields: Readonly<Record<string, string>>;
  /** Absent while there is nothing that could be sent. */
  readonly send?: Sending;
  /** Of the item for which they were typed. */
  readonly title?: string;
  /** Sent by itself a moment after typing. */
  readonly auto?: true;
  /** Why the server did not take them. */
  readonly refused?: Said;
  /** The server has them: a field shows them only until the server's own copy is here. */
  readonly taken?: true;
  /** Their person was asked once and put them off. */
  readonly later?: true;
}

/**
 * Fields that people write, in drafts and in payloads; all others are chosen. Activities give their fields of words these
 * names and no others: what is not taken is handed back by them, whatever activity it was meant for.
 */
export const WRITTEN: ReadonlySet<string> = new Set([
  'text',
  'short',
  'what',
  'who',
  'by',
  'name',
  'organisation',
  'note',
  'where',
  'title',
]);

/** What a person wrote, one field after the other. */
export const wordsIn = (fields: KeptWords['fields']): string =>
  Object.entries(fields)
    .flatMap(([name, text]) => (WRITTEN.has(name) && text.trim() !== '' ? text : []))
    .join('\n');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const texts = (value: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  );

function sendingIn(value: unknown): Sending | undefined {
  if (!isRecord(value) || typeof value.type !== 'string') return undefined;
  const { type, item, step, payload } = value;
  return {
    type,
    payload,
    ...(typeof item === 'string' ? { item } : {}),
    ...(typeof step === 'string' ? { step } : {}),
  };
}

/** What an older build kept is the code alone. */
function refusedIn(value: unknown): Said | undefined {
  if (typeof value === 'string') return { code: value };
  if (!isRecord(value) || typeof value.code !== 'string') return undefined;
  const { code, values } = value;
  return isRecord(values) ? { code, values: valuesIn(values) } : { code };
}

const valuesIn = (values: Record<string, unknown>): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
    ),
  );

/** What an older build kept is the words alone. */
function parse(raw: string): KeptWords {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return { fields: { text: raw } };
  }
  if (!isRecord(value) || !isRecord(value.fields)) return { fields: { text: raw } };
  const send = sendingIn(value.send);
  const refused = refusedIn(value.refused);
  return {
    fields: texts(value.fields),
    ...(send === undefined ? {} : { send }),
    ...(typeof value.title === 'string' ? { title: value.title } : {}),
    ...(value.auto === true ? { auto: true } : {}),
    ...(refused === undefined ? {} : { refused }),
    ...(value.taken === true ? { taken: true } : {}),
    ...(value.later === true ? { later: true } : {}),
  };
}

/** The same object as long as the same is kept, for whoever compares. */
const parsed = new Map<string, { readonly raw: string; readonly kept: KeptWords }>();

/** How many fields on screen show what is kept under a name. */
const shown = new Map<string, number>();
const listeners = new Set<() => void>();
const notify = () => {
  for (const listener of listeners) listener();
};

export const keptWords = {
  get(key: string): KeptWords | undefined {
    const raw = storage.get(DRAFTS + key);
    if (raw === undefined) {
      parsed.delete(key);
      return undefined;
    }
    const before = parsed.get(key);
    if (before?.raw === raw) return before.kept;
    const now = parse(raw);
    parsed.set(key, { raw, kept: now });
    return now;
  },
  set: (key: string, value: KeptWords): void => storage.set(DRAFTS + key, JSON.stringify(value)),
  remove: (key: string): void => storage.remove(DRAFTS + key),
  /** Everything that is kept under names that begin with `prefix`, by name. */
  list(prefix: string): (readonly [string, KeptWords])[] {
    return storage
      .keys(DRAFTS + prefix)
      .map((name) => name.slice(DRAFTS.length))
      .sort()
      .flatMap((key) => {
        const value = keptWords.get(key);
        return value === undefined ? [] : [[key, value] as const];
      });
  },
  /** A field shows what is kept under this name, until the function returned is called. */
  show(key: string): () => void {
    const forgetTaken = () => {
      if (!shown.has(key) && keptWords.get(key)?.taken) keptWords.remove(key);
    };
    forgetTaken();
    shown.set(key, (shown.get(key) ?? 0) + 1);
    notify();
    return () => {
      const left = (shown.get(key) ?? 1) - 1;
      if (left > 0) shown.set(key, left);
      else shown.delete(key);
      // Its screen may be gone before the server's copy was here: a turn that is done, the host's Next.
      forgetTaken();
      notify();
    };
  },
  isShown: (key: string): boolean => shown.has(key),
  /** Calls back whenever something may have changed, here or in another tab, until the function returned is called. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    const stop = storage.subscribe(listener);
    return () => {
      listeners.delete(listener);
      stop();
    };
  },
};

/**
 * Forgets everything that is kept under names that begin with `prefix`, here and in every tab: whose words they were is
 * not in the room any more.
 * @returns what was written
 */
export function forgetWords(prefix: string): string[] {
  const all = keptWords.list(prefix);
  for (const [key] of all) keptWords.remove(key);
  return all.map(([, { fields }]) => wordsIn(fields)).filter((words) => words !== '');
}
