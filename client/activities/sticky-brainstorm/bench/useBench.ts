import { useCallback, useMemo, useState } from 'react';
import type { activity } from '../../../../shared/activities/sticky-brainstorm/activity.ts';
import type { ConsoleView } from '../../../../shared/activities/sticky-brainstorm/consoleView.ts';
import { ROOM } from '../../../../shared/activities/sticky-brainstorm/rules.ts';
import type { ConsoleAsk } from '../../screen.ts';
import { asHung, byTopic, inOrder } from '../order.ts';

const NONE: ReadonlySet<string> = new Set();

function withAll(before: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(before);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** What the workbench shows and what it can do; everything it does can be undone. */
export function useBench(view: ConsoleView, ask: ConsoleAsk<typeof activity>) {
  const [marked, setMarked] = useState(NONE);
  const [marks, setMarks] = useState(NONE);
  const all = useMemo(() => asHung(view.notes), [view.notes]);
  const notes = useMemo(() => all.filter(({ aside }) => !aside), [all]);
  const lists = useMemo(() => byTopic(notes), [notes]);
  const topics = useMemo(() => inOrder(view.topics), [view.topics]);
  // Stickies may be taken back while they are selected.
  const selected = useMemo(
    () => new Set(notes.filter(({ id }) => marked.has(id)).map(({ id }) => id)),
    [notes, marked],
  );
  // Topics too may go while they are ticked.
  const ticked = useMemo(() => topics.filter(({ id }) => marks.has(id)), [topics, marks]);
  const from = useMemo(
    () => new Set(notes.filter(({ id }) => selected.has(id)).map(({ topic }) => topic)),
    [notes, selected],
  );

  const select = useCallback((ids: readonly string[], on: boolean) => {
    setMarks(NONE);
    setMarked((before) => withAll(before, ids, on));
  }, []);
  const tick = useCallback((topic: string, on: boolean) => {
    setMarked(NONE);
    setMarks((before) => withAll(before, [topic], on));
  }, []);
  const clear = useCallback(() => {
    setMarked(NONE);
    setMarks(NONE);
  }, []);

  const question = view.question.id;
  const wall = { question, scope: ROOM };
  const act: typeof ask = async (type, payload) => {
    const done = await ask(type, payload);
    if (done && type !== 'renameTopic') clear();
    return done;
  };

  return {
    notes,
    aside: all.filter((note) => note.aside),
    topics,
    lists,
    selected,
    /** The topic that all selected stickies are in, when they are all in one. */
    source: from.size === 1 ? [...from][0] : undefined,
    /** Some of the selected stickies are in a topic. */
    someIn: [...from].some((topic) => topic !== undefined),
    /** The ticked topics, the weightiest first. */
    ticked,
    select,
    /** Ticks a topic; either stickies or topics are selected, not both. */
    tick,
    clear,
    create: (name: string, stickies: readonly string[]) => act('createTopic', { ...wall, name, stickies }),
    split: (topic: string, name: string, stickies: readonly string[]) =>
      act('splitTopic', { ...wall, topic, name, stickies }),
    /** Without a topic: out of all of them. */
    move: (stickies: readonly string[], topic?: string) =>
      act('moveStickies', { ...wall, stickies, ...(topic === undefined ? {} : { topic }) }),
    /** @param name A new one; without it, that of the topic into which the others go. */
    merge: (from: readonly string[], into: string, name?: string) =>
      act('mergeTopics', { ...wall, from, into, ...(name === undefined ? {} : { name }) }),
    rename: (topic: string, name: string) => act('renameTopic', { ...wall, topic, name }),
    dissolve: (topic: string) => act('dissolveTopic', { ...wall, topic }),
    undo: () => act('undoBoard', wall),
    /** The topic that the projector shows alone. */
    alone: view.alone,
    /** Shows one topic alone on the projector; without one, all of them. */
    showAlone: (topic?: string) => ask('showAlone', { question, ...(topic === undefined ? {} : { topic }) }),
    setAside: async (stickies: readonly string[], on: boolean) => {
      for (const sticky of stickies) if (!(await ask('setAside', { question, sticky, on }))) return;
      clear();
    },
  };
}

export type Bench = ReturnType<typeof useBench>;
