import { useState } from 'react';
import type { activity } from '../../../../shared/activities/sticky-brainstorm/activity.ts';
import type { Reply } from '../../../../shared/protocol/wire.ts';
import type { PhoneProps } from '../../screen.ts';
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
}: {
  notes: readonly TableNote[];
  question: string;
  scope: string;
  send: PhoneProps<typeof activity>['send'];
}) {
  const [picked, setPicked] = useState(NONE);
  const [busy, setBusy] = useState(NONE);
  const [problem, watch, forget] = useRefusal();
  const selected = new Set(notes.map(({ id }) => id).filter((id) => picked.has(id)));

  const wall = { question, scope };

  /** Moves what is selected: it is not selected any more, and shown as on its way until the server has it. */
  async function carry(to: (stickies: readonly string[]) => Promise<Reply>) {
    const stickies = [...selected];
    setPicked(NONE);
    setBusy((before) => new Set([...before, ...stickies]));
    const ok = await watch(to(stickies));
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
        ? carry((stickies) => send('splitTopic', { ...wall, topic, name, stickies }))
        : carry((stickies) => send('createTopic', { ...wall, name, stickies }));
    },
    /** Without a topic: out of the one that they are in. */
    move: (topic: string | undefined) =>
      carry((stickies) =>
        send('moveStickies', { ...wall, stickies, ...(topic === undefined ? {} : { topic }) }),
      ),
    rename: (topic: string, name: string) => watch(send('renameTopic', { ...wall, topic, name })),
    merge: (from: string, into: string) => watch(send('mergeTopics', { ...wall, from: [from], into })),
    dissolve: (topic: string) => watch(send('dissolveTopic', { ...wall, topic })),
    undo: () => watch(send('undoBoard', wall)),
  };
}
