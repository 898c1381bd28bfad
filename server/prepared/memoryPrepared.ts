import {
  contentText,
  type PreparedContent,
  type PreparedHead,
  type PreparedSessions,
} from './preparedSessions.ts';

/** Prepared sessions that last as long as the process: for the demo and for tests, which keep nothing. */
export function memoryPrepared(): PreparedSessions {
  /** As text, so that nothing is shared with whoever saves and reads. */
  const kept = new Map<string, { head: PreparedHead; content: string }>();
  /** The order of the changes: two may fall into one millisecond. */
  let changes = 0;
  const changedAt = new Map<string, number>();

  const keep = (head: PreparedHead, content: string): void => {
    kept.set(head.id, { head, content });
    changes += 1;
    changedAt.set(head.id, changes);
  };

  return {
    async create({ session, ticked, dismissed, ...head }) {
      if (kept.has(head.id)) throw new Error(`There is a prepared session ${head.id} already.`);
      keep({ ...head, version: 1 }, contentText({ session, ticked, ...(dismissed ? { dismissed } : {}) }));
    },

    async read(id) {
      const found = kept.get(id);
      if (found === undefined) return undefined;
      const content: PreparedContent = JSON.parse(found.content);
      return { ...found.head, ...content };
    },

    async save(id, expectedVersion, { savedAt, ...written }) {
      const found = kept.get(id);
      if (found === undefined) return { outcome: 'unknown' };
      const { head } = found;
      const content = contentText(written);
      if (content === found.content)
        return { outcome: 'saved', version: head.version, savedAt: head.savedAt };
      if (head.version !== expectedVersion) return { outcome: 'changed', version: head.version };
      const version = head.version + 1;
      keep({ ...head, version, savedAt }, content);
      return { outcome: 'saved', version, savedAt };
    },

    async list() {
      const order = (head: PreparedHead): number => changedAt.get(head.id) ?? 0;
      return [...kept.values()].map(({ head }) => head).sort((a, b) => order(b) - order(a));
    },

    async remove(id) {
      changedAt.delete(id);
      return kept.delete(id);
    },
  };
}
