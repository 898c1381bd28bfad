import { z } from 'zod';
import { storage } from '../../live/storage.ts';
import { type Doc, readDraft } from './draft.ts';

const KEY = 'plenary.prepare.';
const stashed = z.object({
  version: z.number(),
  session: z.unknown(),
  ticked: z.array(z.string()),
  dismissed: z.array(z.string()).exactOptional(),
});

/** Unsaved work on one session, kept on this computer until the server has it. */
export function stashOf(id: string) {
  const key = KEY + id;
  return {
    keep(version: number, doc: Doc): void {
      storage.set(key, JSON.stringify({ version, ...doc }));
    },
    drop(): void {
      storage.remove(key);
    },
    /** What an earlier page could not save, and the version that it was written on. */
    read(): { version: number; doc: Doc } | undefined {
      const text = storage.get(key);
      if (text === undefined) return undefined;
      try {
        const { version, session, ...kept } = stashed.parse(JSON.parse(text));
        const draft = readDraft(session);
        return draft && { version, doc: { session: draft, ...kept } };
      } catch (error) {
        console.error('Unsaved work could not be read', error);
        return undefined;
      }
    },
  };
}
