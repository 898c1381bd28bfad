import { ownValue } from '../../lib/ownValue.ts';
import type { Offer } from './state.ts';

/** What is asked of another room's record: how it stands, and of which kinds its items are. No words of it. */
export interface OtherRecord {
  readonly status: 'lobby' | 'live' | 'ended';
  readonly items: readonly {
    readonly kind: string;
    readonly startedAt?: number;
    readonly results?: object;
  }[];
}

/** An item that was held and has results; a plan alone is no evidence. */
const isHeld = ({ startedAt, results }: OtherRecord['items'][number]): boolean =>
  startedAt !== undefined && results !== undefined;

/** Whether a room has ended, or holds results already. [EV12] */
export const hasRecorded = ({ status, items }: OtherRecord): boolean =>
  status === 'ended' || items.some(isHeld);

/**
 * The kinds of evidence that the items of a record can serve, in the order of the indicators. [EV12]
 * @param serves kinds of evidence by the kinds of activity that record them
 * @param order all kinds of evidence
 */
export function servedBy(
  record: OtherRecord,
  serves: Readonly<Record<string, readonly string[]>>,
  order: readonly string[],
): string[] {
  const served = new Set(record.items.filter(isHeld).flatMap(({ kind }) => ownValue(serves, kind) ?? []));
  return order.filter((kind) => served.has(kind));
}

/**
 * All that is to be offered, as `offerRecords` takes it: what was offered before keeps its id. Ids say nothing of a room.
 * @param wanted texts with the kinds that each can serve
 */
export function offersOf(before: readonly Offer[], wanted: readonly Omit<Offer, 'id'>[]): Offer[] {
  const taken = new Set(before.map(({ id }) => id));
  let nth = 0;
  const next = (): string => {
    do nth += 1;
    while (taken.has(`record-${nth}`));
    return `record-${nth}`;
  };
  return wanted.map(({ text, kinds }) => ({
    id: before.find((offer) => offer.text === text)?.id ?? next(),
    text,
    kinds,
  }));
}
