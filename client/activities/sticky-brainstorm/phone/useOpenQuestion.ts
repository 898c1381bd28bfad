import { useState } from 'react';
import type { FloorView } from '../../../../shared/activities/sticky-brainstorm/views.ts';

/**
 * The question that is open on this phone: one's own choice, at one's own pace. A step begins with the one that is
 * shown, and while the wall is looked at together, the phone turns with it.
 */
export function useOpenQuestion({
  phase,
  question,
  questions,
}: FloorView): [string, (question: string) => void] {
  const at = phase === 'wall' ? `wall ${question.id}` : phase;
  const [chosen, setChosen] = useState<{ readonly at: string; readonly question: string }>();
  const mine = chosen?.at === at ? questions.find(({ id }) => id === chosen.question) : undefined;
  return [mine?.id ?? question.id, (next) => setChosen({ at, question: next })];
}
