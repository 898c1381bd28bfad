import { useState } from 'react';
import { isPrivate } from '../../../../shared/activities/sticky-brainstorm/state.ts';
import type { FloorView } from '../../../../shared/activities/sticky-brainstorm/views.ts';

/**
 * The question that is open on this phone, at one's own pace. Alone one begins with the first, later with the one that is
 * shown; and while the wall is looked at together, the phone turns with it.
 */
export function useOpenQuestion({
  phase,
  question,
  questions,
}: FloorView): [string, (question: string) => void] {
  const at = phase === 'wall' ? `wall ${question.id}` : phase;
  const first = (isPrivate(phase) ? questions[0] : question) ?? question;
  const [kept, setKept] = useState({ at, question: first.id });
  const open = kept.at === at ? kept : { at, question: first.id };
  if (open !== kept) setKept(open);
  const there = questions.find(({ id }) => id === open.question);
  return [(there ?? first).id, (next) => setKept({ at, question: next })];
}
