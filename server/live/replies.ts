import type { Reply } from '../../shared/protocol/wire.ts';

type Refusal = Extract<Reply, { ok: false }>;

/** Refusals that have nothing to do with what was asked for. */
export const SERVER_FAULT: Refusal = {
  ok: false,
  code: 'server-fault',
  message: 'Something went wrong on the server. It has been noted.',
};

export const NOT_SAVED: Refusal = {
  ok: false,
  code: 'not-saved',
  message: 'The server could not save this. Nothing is lost on your side; it is tried again.',
};

export const ERASED: Refusal = {
  ok: false,
  code: 'not-found',
  message: 'This room does not exist any more.',
};

export const TOO_FAST: Refusal = {
  ok: false,
  code: 'too-fast',
  message: 'This is more than one person can mean. Nothing is lost; it is tried again in a moment.',
};

export const KEY_RENEWED: Refusal = {
  ok: false,
  code: 'not-allowed',
  message: 'The key of this room was renewed. Open the new link.',
};

export const TOO_MANY_PAIRINGS: Refusal = {
  ok: false,
  code: 'too-many',
  message: 'Too many wrong codes. Wait a minute and try again.',
};

export const ONLY_A_PREVIEW: Refusal = {
  ok: false,
  code: 'not-allowed',
  message: 'A preview only shows; it cannot ask for anything.',
};
