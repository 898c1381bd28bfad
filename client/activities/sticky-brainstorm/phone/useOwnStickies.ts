import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { activity } from '../../../../shared/activities/sticky-brainstorm/activity.ts';
import { type Said, said } from '../../../../shared/lib/catalogue.ts';
import { useDraft } from '../../../live/drafts.ts';
import type { PhoneCommand, PhoneProps } from '../../screen.ts';
import { useWhenHidden } from '../../useWhenHidden.ts';

/** How long after a letter a sticky is sent, ms. */
const PAUSE = 600;

export interface OwnStickies {
  /** Slots 1, 2, 3 …, as many as each person has. */
  readonly slots: readonly number[];
  /** What stands on a sticky of one's own, as typed. */
  readonly textOf: (slot: number) => string;
  readonly write: (slot: number, text: string) => void;
  /** Slots with something on them, in the order of the slots. */
  readonly written: readonly number[];
  /** Whether something is typed that has not been sent. */
  readonly unsent: boolean;
  /** Sends all that is not sent yet, now. */
  readonly push: () => void;
  /** Why a slot's text was not taken over. */
  readonly refusedOf: (slot: number) => Said | undefined;
}

interface Options {
  /** Names this person's stickies for one question on this device. */
  readonly name: string;
  /** What the server has, by slot. */
  readonly saved: Readonly<Record<string, string>>;
  readonly count: number;
  /** Nothing is sent while typing: others would see half a word on the wall. */
  readonly held: boolean;
  readonly question: string;
  readonly send: PhoneProps<typeof activity>['send'];
}

/**
 * A person's own stickies for one question: kept on the device from the first letter, sent a moment after typing,
 * and forgotten here once the server's own copy of them is back. Use it once a question (key the component by it).
 */
export function useOwnStickies({ name, question, saved, count, held, send }: Options): OwnStickies {
  const as = (slot: number) => ({
    sends: (text: string): PhoneCommand<typeof activity> => ({
      type: 'writeSticky',
      payload: { question, slot, text },
    }),
    auto: !held,
  });
  // One hook a slot: an activity has at most five [S1].
  const drafts = [
    useDraft(`${name}/1`, saved[1], as(1)),
    useDraft(`${name}/2`, saved[2], as(2)),
    useDraft(`${name}/3`, saved[3], as(3)),
    useDraft(`${name}/4`, saved[4], as(4)),
    useDraft(`${name}/5`, saved[5], as(5)),
  ];
  const [refused, setRefused] = useState<Readonly<Record<number, Said>>>({});
  const slots = useMemo(() => Array.from({ length: count }, (_, index) => index + 1), [count]);
  const texts = slots.map((slot) => drafts[slot - 1]?.[0] ?? '');
  const signature = JSON.stringify(texts);

  // The newest of everything, for what runs after a pause or when the screen is left.
  const latest = useRef({ texts, saved, send });
  latest.current = { texts, saved, send };
  const sent = useRef<Record<number, string>>({});
  const mounted = useRef(true);
  const wasHeld = useRef(held);

  const known = (slot: number) => sent.current[slot] ?? saved[slot] ?? '';
  const unsent = slots.some((slot) => texts[slot - 1] !== known(slot));

  const push = useCallback(() => {
    latest.current.texts.forEach(async (text, index) => {
      const slot = index + 1;
      if (text === (sent.current[slot] ?? latest.current.saved[slot] ?? '')) return;
      sent.current[slot] = text;
      const reply = await latest.current.send(
        'writeSticky',
        { question, slot, text },
        { replaces: `${name}/${slot}` },
      );
      // Not taken over: it can be tried again, and is by the next letter.
      if (!reply.ok && sent.current[slot] === text) delete sent.current[slot];
      if (!mounted.current) return;
      setRefused(({ [slot]: _, ...others }) => (reply.ok ? others : { ...others, [slot]: said(reply) }));
    });
  }, [name, question]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the pause anew
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(push, PAUSE);
    return () => clearTimeout(timer);
  }, [signature, held, push]);

  useWhenHidden(
    useCallback(() => {
      if (!wasHeld.current) push();
    }, [push]),
  );

  // What was typed before the wall opened belongs on it.
  useEffect(() => {
    if (held && !wasHeld.current) push();
    wasHeld.current = held;
  }, [held, push]);

  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      // What is held waits for its person: half a word would hang on the wall for all to see.
      if (!wasHeld.current) push();
    };
  }, [push]);

  const savedSignature = JSON.stringify(saved);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drafts are read as they are when either side changes
  useEffect(() => {
    slots.forEach((slot) => {
      const draft = drafts[slot - 1];
      const here = saved[slot] ?? '';
      if (draft === undefined || draft[0] !== here || (sent.current[slot] ?? here) !== here) return;
      draft[2]();
      delete sent.current[slot];
    });
  }, [signature, savedSignature]);

  return {
    slots,
    textOf: (slot) => texts[slot - 1] ?? '',
    write: (slot, text) => drafts[slot - 1]?.[1](text),
    written: slots.filter((slot) => (texts[slot - 1] ?? '').trim() !== ''),
    unsent,
    push,
    refusedOf: (slot) => refused[slot],
  };
}
