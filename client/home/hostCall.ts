import type { z } from 'zod';
import { createStore } from 'zustand/vanilla';
import type { Said, Values } from '../../shared/lib/catalogue.ts';
import { type FaultAnswer, faultAnswer, mayOpen } from '../../shared/protocol/answers.ts';
import { ask as call } from '../live/ask.ts';
import { hostPassword } from '../live/hostPassword.ts';

/** A call that was refused, with what there is to say of it. */
export class CallFailed extends Error implements Said {
  override readonly name = 'CallFailed';
  readonly code: string;
  readonly values: Values;
  constructor({ code, values = {}, message }: FaultAnswer) {
    super(message);
    this.code = code;
    this.values = values;
  }
}

/** A question for the password: calls wait for its answer. `wrong`: the one that was given opens nothing here. */
export interface PasswordQuestion {
  readonly wrong: boolean;
  answer(password: string | undefined): void;
}

/** What {@link PasswordDialog} asks just now. */
export const passwordQuestion = createStore<{ question?: PasswordQuestion }>(() => ({}));

let asking: Promise<string | undefined> | undefined;

/** Asks once, however many calls wait for it. */
function ask(wrong: boolean): Promise<string | undefined> {
  asking ??= new Promise((resolve) => {
    const answer = (given: string | undefined) => {
      asking = undefined;
      passwordQuestion.setState({}, true);
      resolve(given);
    };
    passwordQuestion.setState({ question: { wrong, answer } }, true);
  });
  return asking;
}

/**
 * Calls the server as a facilitator. It may want the host password or its key: that is asked for when a call is
 * refused, kept for this tab, and the call repeated.
 * @param answer the schema of what is answered
 * @throws Error where something else answers than this server, say the login page of a network
 * @throws CallFailed; `not-allowed` when no password was given
 */
export async function hostCall<Answer extends z.ZodType>(
  path: string,
  answer: Answer,
  init: { readonly method?: string; readonly body?: unknown } = {},
): Promise<z.output<Answer>> {
  for (;;) {
    const used = hostPassword.get();
    const response = await call(path, {
      method: init.method ?? 'GET',
      headers: {
        ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(used ? { authorization: `Bearer ${used}` } : {}),
      },
      ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
    });
    const text = await response.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (response.ok) return answer.parse(body);
    const fault = new CallFailed(
      faultAnswer.safeParse(body).data ?? { code: String(response.status), message: response.statusText },
    );
    if (fault.code !== 'not-allowed') throw fault;
    // Another call may have asked meanwhile.
    if (hostPassword.get() !== used) continue;
    const given = await ask(used !== '');
    if (!given) throw fault;
    hostPassword.keep(given);
  }
}

/** Whether this page may open rooms and read what was prepared, and whether a proxy ended that they open freely. */
export interface Standing {
  readonly allowed: boolean;
  readonly proxySeen: boolean;
  /** It may also do what concerns rooms of others. */
  readonly owner: boolean;
}

/** Asks with the password that this page has, if any; does not ask for one. */
export async function standing(): Promise<Standing> {
  const password = hostPassword.get();
  const headers: Record<string, string> = password ? { authorization: `Bearer ${password}` } : {};
  const response = await call('/api/may-open', { headers });
  const may = mayOpen.safeParse(await response.json()).data;
  return {
    allowed: response.ok && may?.allowed === true,
    proxySeen: may?.proxySeen === true,
    owner: may?.owner === true,
  };
}
