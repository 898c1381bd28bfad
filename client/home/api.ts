import { hostCall } from './hostCall.ts';

/** One session as `/api/sessions` lists it. */
export interface SessionCard {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly minutes: number;
  readonly items: readonly { readonly id: string; readonly title: string; readonly minutes: number }[];
  /** Tables that the room is set for. */
  readonly tables?: number;
  /** It was prepared here: of which template, when it was last saved (ms), and how many faults it has. */
  readonly prepared?: { readonly template?: string; readonly savedAt: number; readonly faults: number };
}

/** Templates first, then what was prepared; the latter only where this page may open rooms. */
export const listSessions = (): Promise<SessionCard[]> => hostCall('/api/sessions');

/** @throws CallFailed with the fault while the session is not fit to be run */
export const openRoom = (wanted: {
  readonly sessionId: string;
  readonly tables: number;
  readonly namesAsked: boolean;
  /** Of the room, for whoever looks in from another zone. */
  readonly zone: string;
  readonly rehearsal?: true;
}): Promise<{ roomId: string; code: string; hostKey: string }> =>
  hostCall('/api/rooms', { method: 'POST', body: wanted });

/** Makes a session of one's own: a copy of another one, or what was imported. */
export const prepareSession = (of: { readonly from: string } | { readonly session: unknown }) =>
  hostCall<{ id: string }>('/api/prepared', { method: 'POST', body: of });

export const removePrepared = (id: string): Promise<void> =>
  hostCall(`/api/prepared/${encodeURIComponent(id)}`, { method: 'DELETE' });
