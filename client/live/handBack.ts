import { type Said, said } from '../../shared/lib/catalogue.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import { type KeptWords, keptWords, type Sending, wordsIn } from './keptWords.ts';
import type { Pending } from './outbox.ts';

function fieldsIn(payload: unknown): Record<string, string> {
  if (typeof payload !== 'object' || payload === null) return {};
  return Object.fromEntries(
    Object.entries(payload).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** What a person wrote in a command. */
export const textIn = (payload: unknown): string => wordsIn(fieldsIn(payload));

/**
 * Several texts as one, each once. What is sent while it grows waits to be sent as it was, and stands in the draft as
 * it is: of these only the whole.
 */
export function asOneText(texts: readonly string[]): string {
  const whole = texts.filter((text, at) =>
    texts.every((other, place) => place === at || !other.startsWith(text) || (other === text && place > at)),
  );
  return whole.filter((text) => text !== '').join('\n\n');
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Where what was refused is kept: under the name of the draft that it came from, or its own. */
const returnedKey = (owner: string, name: string): string => `${owner}/returned/${name}`;

/**
 * Whoever owns them, words that were answered are kept here or let go: saved, they are forgotten; refused, they stay
 * until their person has dealt with them.
 * @param owner begins the names of everything that this person keeps
 */
export function settleWords(owner: string, { command, replaces, title }: Pending, reply: Reply): void {
  const draft = replaces === undefined ? undefined : keptWords.get(replaces);
  const returned = returnedKey(owner, replaces ?? command.id);
  if (reply.ok) {
    if (same(keptWords.get(returned)?.send?.payload, command.payload)) keptWords.remove(returned);
    if (replaces === undefined || draft === undefined) return;
    const taken = same(draft.send?.payload, command.payload);
    // A field that is on screen forgets its draft itself, once the server's own copy is here.
    if (taken && !keptWords.isShown(replaces)) keptWords.remove(replaces);
    else if (taken) keptWords.set(replaces, { ...without(draft), taken });
    else if (draft.refused !== undefined) keptWords.set(replaces, without(draft));
    return;
  }
  const fields = fieldsIn(command.payload);
  if (wordsIn(fields) === '') return;
  if (replaces !== undefined && draft !== undefined) {
    keptWords.set(replaces, { ...draft, refused: said(reply) });
    return;
  }
  const send: Sending = withoutId(command);
  keptWords.set(returned, { fields, send, refused: said(reply), ...(title === undefined ? {} : { title }) });
}

/**
 * A draft that its person may not go on with: what it holds is handed back.
 * @param saved what the server has of it
 */
export function handOver(owner: string, key: string, saved: string, refused: Said): void {
  const draft = keptWords.get(key);
  if (draft === undefined) return;
  keptWords.remove(key);
  const words = wordsIn(draft.fields);
  if (words !== '' && words !== saved) keptWords.set(returnedKey(owner, key), { ...draft, refused });
}

const without = ({ refused: _, ...draft }: KeptWords): KeptWords => draft;
const withoutId = ({ type, item, step, payload }: Pending['command']): Sending => ({
  type,
  payload,
  ...(item === undefined ? {} : { item }),
  ...(step === undefined ? {} : { step }),
});
