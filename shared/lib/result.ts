/** A refusal that a person can read: `code` is stable and translated by the client, `message` is plain English. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Refusal);

/** Wraps a value that was allowed. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** An expected "no", as a value (exceptions are bugs). */
export const refuse = (code: string, message: string): { ok: false } & Refusal => ({
  ok: false,
  code,
  message,
});
