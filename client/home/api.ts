/** One session as `/api/sessions` lists it. */
export interface SessionCard {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly minutes: number;
  readonly items: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
}

/** A call that was answered with a fault, in the server's words. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

async function call<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  const body = await response.json();
  if (!response.ok)
    throw new CallFailed(String(body.code ?? response.status), String(body.message ?? response.statusText));
  return body;
}

export const listSessions = (): Promise<SessionCard[]> => call('/api/sessions');

/** Whether this machine may open rooms without a password. */
export const mayOpen = async (): Promise<boolean> =>
  (await call<{ allowed: boolean }>('/api/may-open')).allowed;

/** @throws CallFailed with the code `not-allowed` when the password is wrong or missing */
export const openRoom = (
  wanted: { sessionId: string; tables: number; namesAsked: boolean },
  password: string,
): Promise<{ roomId: string; code: string; hostKey: string }> =>
  call('/api/rooms', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(password ? { authorization: `Bearer ${password}` } : {}),
    },
    body: JSON.stringify(wanted),
  });
