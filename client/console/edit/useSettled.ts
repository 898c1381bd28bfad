import { useCallback, useEffect, useRef, useState } from 'react';

const REST_MS = 700;
/** How long a choice is shown after it was saved, in case what the server shows never becomes it. */
const LINGER_MS = 600;

/**
 * A value that is shown at once as chosen and sent when the hand rests, so that three presses are one change, which
 * one undo takes back. What is not yet sent is sent when the screen goes away.
 * @param value as the server has it
 * @param send resolves when the server has answered
 */
export function useSettled<T>(value: T, send: (value: T) => Promise<unknown>): [T, (value: T) => void] {
  const [draft, setDraft] = useState<{ readonly value: T }>();
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; value: T }>(undefined);
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });

  const flush = useCallback(() => {
    const due = waiting.current;
    if (!due) return;
    clearTimeout(due.timer);
    waiting.current = undefined;
    const mine = due.value;
    void latest.current(mine).finally(() => {
      setTimeout(() => setDraft((now) => (now && now.value === mine ? undefined : now)), LINGER_MS);
    });
  }, []);
  useEffect(() => flush, [flush]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server has is shown again as soon as it changes
  useEffect(() => {
    if (!waiting.current) setDraft(undefined);
  }, [value]);

  const choose = useCallback(
    (next: T) => {
      setDraft({ value: next });
      if (waiting.current) clearTimeout(waiting.current.timer);
      waiting.current = { value: next, timer: setTimeout(flush, REST_MS) };
    },
    [flush],
  );
  return [draft ? draft.value : value, choose];
}
