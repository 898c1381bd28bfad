import { useState } from 'react';
import type { Ack, Send } from '../../../live/send.ts';
import { useRefusal } from '../../useRefusal.ts';
import type { TableNote } from './wallNotes.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * What one does with the own table's topics: which stickies are selected, which are on their way, and the commands.
 * Others at the table change the same wall at the same time; what they took away is not selected any more.
 */
export function useTableBoard({
  notes,
  question,
  scope,
  send,
  refusals,
}: {
  notes: readonly TableNote[];
  question: string;
  scope: string;
  send: Send;
  refusals: Readonly<Record<string, string>>;
}) {
  const [picked, setPicked] = useState(NONE);
  const [busy, setBusy] = useState(NONE);
  const [problem, watch, forget] = useRefusal(refusals);
  const selected = new Set(notes.map(({ id }) => id).filter((id) => picked.has(id)));

  const act = (type: string, payload: object): Promise<Ack> => send(type, { question, scope, ...payload });

  /** Moves what is selected: it is not selected any more, and shown as on its way until the server has it. */
  async function carry(type: string, payload: object) {
    const stickies = [...selected];
    setPicked(NONE);
    setBusy((before) => new Set([...before, ...stickies]));
    const ok = await watch(act(type, { ...payload, stickies }));
    setBusy((before) => new Set([...before].filter((id) => !stickies.includes(id))));
    // Refused: they need not be looked for again.
    if (!ok) setPicked((now) => (now.size === 0 ? new Set(stickies) : now));
  }

  return {
    selected,
    busy,
    problem,
    toggle(id: string) {
      forget();
      const next = new Set(selected);
      if (!next.delete(id)) next.add(id);
      setPicked(next);
    },
    clear: () => setPicked(NONE),
    create(name: string) {
      const from = new Set(notes.filter(({ id }) => selected.has(id)).map(({ topic }) => topic));
      const [topic] = from;
      // All out of one topic: whoever moved one of them meanwhile is not overruled.
      return from.size === 1 && topic !== undefined
        ? carry('splitTopic', { topic, name })
        : carry('createTopic', { name });
    },
    /** Without a topic: out of the one that they are in. */
    move: (topic: string | undefined) => carry('moveStickies', topic === undefined ? {} : { topic }),
    rename: (topic: string, name: string) => watch(act('renameTopic', { topic, name })),
    merge: (from: string, into: string) => watch(act('mergeTopics', { from: [from], into })),
    dissolve: (topic: string) => watch(act('dissolveTopic', { topic })),
    undo: () => watch(act('undoBoard', {})),
  };
}
