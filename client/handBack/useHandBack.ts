import { useMemo, useSyncExternalStore } from 'react';
import type { Said } from '../../shared/lib/catalogue.ts';
import type { RefusalCode } from '../../shared/lib/result.ts';
import { textIn } from '../live/handBack.ts';
import { type KeptWords, keptWords, type Sending, wordsIn } from '../live/keptWords.ts';
import type { Pending } from '../live/outbox.ts';

/** Words that are given back to their person, who sends them, keeps them or lets them go. */
export interface HandedBack {
  readonly key: string;
  readonly words: string;
  /** Of the item for which they were written. */
  readonly title?: string | undefined;
  /** Why they were not taken; absent where they were never sent. */
  readonly refused?: Said | undefined;
  readonly send?: Sending | undefined;
  readonly later: boolean;
}

export interface Unsaved {
  readonly back: readonly HandedBack[];
  /** What a field on screen holds and the server does not: nothing, what goes out by itself, or what must be sent. */
  readonly typed: 'nothing' | 'going' | 'unsent';
}

/** After these the same words would be refused again. */
const FOR_GOOD = new Set<string>([
  'closed',
  'ended',
  'id-reused',
  'invalid',
  'not-allowed',
  'not-found',
  'removed',
  'said-already',
  'too-large',
  'unknown-command',
  'unknown-item',
] satisfies RefusalCode[]);

/**
 * Everything that a person wrote here and the room does not have.
 * @param owner begins the names of what this person keeps
 * @param waiting what is on its way
 * @param ready whether the screen that is on shows the fields that it has; until then nothing counts as left behind
 */
export function useHandBack(owner: string | undefined, waiting: readonly Pending[], ready: boolean): Unsaved {
  const signature = useSyncExternalStore(keptWords.subscribe, () => signatureOf(owner));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature says that what is kept has changed
  return useMemo(() => unsavedOf(owner, waiting, ready), [signature, owner, waiting, ready]);
}

const signatureOf = (owner: string | undefined): string =>
  owner === undefined
    ? ''
    : JSON.stringify(keptWords.list(`${owner}/`).map(([key, value]) => [key, value, keptWords.isShown(key)]));

function unsavedOf(owner: string | undefined, waiting: readonly Pending[], ready: boolean): Unsaved {
  const back: HandedBack[] = [];
  let going = false;
  let unsent = false;
  for (const [key, value] of owner === undefined ? [] : keptWords.list(`${owner}/`)) {
    if (value.taken || waiting.some(({ replaces }) => replaces === key)) continue;
    const words = wordsIn(value.fields);
    if (keptWords.isShown(key)) {
      if (value.auto && value.refused === undefined) going = true;
      else if (words !== '') unsent = true;
    } else if (words !== '') {
      if (ready || value.refused !== undefined) back.push(handedBack(key, words, value));
      else unsent = true;
    }
  }
  return { back, typed: unsent ? 'unsent' : going ? 'going' : 'nothing' };
}

const handedBack = (key: string, words: string, { title, refused, send, later }: KeptWords): HandedBack => ({
  key,
  words,
  title,
  refused,
  send: refused !== undefined && FOR_GOOD.has(refused.code) ? undefined : send,
  later: later === true,
});

/** What waits to be sent and never can be, because the room is gone. */
export const stranded = (waiting: readonly Pending[]): HandedBack[] =>
  waiting.flatMap(({ command, title }) => {
    const words = textIn(command.payload);
    return words === '' ? [] : [{ key: command.id, words, title, later: false }];
  });
