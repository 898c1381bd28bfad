import type { Said } from '../../shared/lib/catalogue.ts';
import { faultAnswer } from '../../shared/protocol/answers.ts';
import { recordSchema, type WorkshopRecord } from '../../shared/record/record.ts';
import { ask } from './ask.ts';

/** The record, or why there is none: the key opens nothing, the room is gone, no answer, one of another form. */
export type FoundRecord =
  | { record: WorkshopRecord }
  | { problem: 'no-key' | 'gone' | 'rehearsal' | 'failed' | 'unreadable'; refusal?: Said };

/** Asks for the record of a room, with names or without. It never throws. */
export async function askRecord(roomId: string, key: string, names: boolean): Promise<FoundRecord> {
  try {
    const path = `/api/rooms/${encodeURIComponent(roomId)}/report?format=json&names=${names ? 'yes' : 'no'}`;
    const response = await ask(path, { headers: { authorization: `Bearer ${key}` } });
    const body: unknown = await response.json();
    if (response.ok) {
      const record = recordSchema.safeParse(body);
      return record.success ? { record: record.data } : { problem: 'unreadable' };
    }
    const refusal = faultAnswer.safeParse(body).data;
    if (refusal?.code === 'rehearsal') return { problem: 'rehearsal' };
    const problem = response.status === 401 ? 'no-key' : response.status === 404 ? 'gone' : 'failed';
    return { problem, ...(refusal ? { refusal } : {}) };
  } catch {
    return { problem: 'failed' };
  }
}
