import type { Said, ValuesOf } from './catalogue.ts';
import type { hostRefusals } from './hostRefusals.ts';
import type { refusals } from './refusals.ts';

type Everybodys = (typeof refusals)['en'];
type Hosts = (typeof hostRefusals)['en'];

/** Every reason for which something is refused. Each has words in every language: {@link refusals}, {@link hostRefusals}. */
export type RefusalCode = keyof Everybodys | keyof Hosts;

/** An expected "no": why, and what is put into the words for it. Whoever reads it says it in their language. */
export interface Refusal extends Said {
  readonly code: RefusalCode;
}

export type Refused = { readonly ok: false } & Refusal;
export type Result<T> = { readonly ok: true; readonly value: T } | Refused;

/** Wraps a value that was allowed. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

type Given<C extends RefusalCode> = ValuesOf<Everybodys, C> | ValuesOf<Hosts, C>;

/** An expected "no", as a value (exceptions are bugs), with what its words say of it. */
export const refuse = <C extends RefusalCode>(
  code: C,
  ...[values]: [Given<C>] extends [never] ? [] : [Given<C>]
): Refused => ({ ok: false, code, ...(values === undefined ? {} : { values }) });
