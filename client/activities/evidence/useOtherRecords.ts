import { useCallback, useEffect, useState } from 'react';
import { hasRecorded } from '../../../shared/activities/evidence/records.ts';
import type { Said } from '../../../shared/lib/catalogue.ts';
import type { WorkshopRecord } from '../../../shared/record/record.ts';
import { type HostedRoom, otherHostedRooms } from '../../live/hostKeys.ts';
import { askRecord } from '../../live/roomRecord.ts';

export interface OtherRecords {
  /** Rooms that have ended or hold results, newest first. */
  readonly records: readonly { readonly room: HostedRoom; readonly record: WorkshopRecord }[];
  /** Rooms whose record was not to be had, and why. */
  readonly unread: readonly {
    readonly room: HostedRoom;
    readonly problem: 'no-key' | 'gone' | 'failed' | 'unreadable';
    readonly refusal?: Said;
  }[];
  /** How many have recorded nothing yet, or are rehearsals, which leave no record. */
  readonly nothing: number;
  /** How many are still to be read. */
  readonly left: number;
}

const NONE: OtherRecords = { records: [], unread: [], nothing: 0, left: 0 };

/**
 * Reads the records of the other rooms whose keys this browser keeps, one after the other: a server stops answering an
 * address that brings many wrong keys, and the newest are wanted first.
 * @returns what was found so far, and what looks again
 */
export function useOtherRecords(): [OtherRecords, () => void] {
  const [found, setFound] = useState<OtherRecords>(() => ({ ...NONE, left: otherHostedRooms().length }));
  const [look, setLook] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks again whenever that counts up.
  useEffect(() => {
    let here = true;
    async function read() {
      const rooms = otherHostedRooms();
      const wanted = rooms.filter(({ rehearsal }) => !rehearsal);
      let all: OtherRecords = { ...NONE, nothing: rooms.length - wanted.length, left: wanted.length };
      setFound(all);
      for (const room of wanted) {
        const next = added(all, room, await askRecord(room.roomId, room.key, false));
        if (!here) return;
        all = next;
        setFound(all);
      }
    }
    void read();
    return () => {
      here = false;
    };
  }, [look]);
  return [found, useCallback(() => setLook((before) => before + 1), [])];
}

function added(
  all: OtherRecords,
  room: HostedRoom,
  answer: Awaited<ReturnType<typeof askRecord>>,
): OtherRecords {
  const left = all.left - 1;
  if ('record' in answer) {
    const { record } = answer;
    return hasRecorded(record)
      ? { ...all, left, records: [...all.records, { room, record }] }
      : { ...all, left, nothing: all.nothing + 1 };
  }
  const { problem, refusal } = answer;
  if (problem === 'rehearsal') return { ...all, left, nothing: all.nothing + 1 };
  return { ...all, left, unread: [...all.unread, { room, problem, ...(refusal ? { refusal } : {}) }] };
}
