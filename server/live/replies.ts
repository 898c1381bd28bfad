import { said } from '../../shared/lib/catalogue.ts';
import { hostReason } from '../../shared/lib/hostRefusals.ts';
import { type Refused, refuse } from '../../shared/lib/result.ts';
import type { Reply } from '../../shared/protocol/wire.ts';

/** A refusal as it is answered: programs and logs read what it says in English. */
export const refusal = (no: Refused): Extract<Reply, { ok: false }> => ({
  ok: false,
  ...said(no),
  message: hostReason(no),
});

// Refusals that have nothing to do with what was asked for.
export const SERVER_FAULT = refusal(refuse('server-fault'));
export const NOT_SAVED = refusal(refuse('not-saved'));
/** The room is gone. */
export const ERASED = refusal(refuse('not-found'));
export const TOO_FAST = refusal(refuse('too-fast'));
export const KEY_RENEWED = refusal(refuse('not-allowed', { needs: 'room-key' }));
export const TOO_MANY_PAIRINGS = refusal(refuse('too-many'));
export const ONLY_A_PREVIEW = refusal(refuse('not-allowed', { needs: 'preview' }));
