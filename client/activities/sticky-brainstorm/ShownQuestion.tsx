import type { ConsoleView } from '../../../shared/activities/sticky-brainstorm/consoleView.ts';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { useText } from '../../ui/text.ts';
import { benchText } from './benchText.ts';

/** Which question's wall is on the projector and on this console; phones have all of them. */
export function ShownQuestion({ view, onShow }: { view: ConsoleView; onShow: (question: string) => void }) {
  const words = useText(benchText);
  const waitingOf = (id: string) => view.choices.find((choice) => choice.id === id)?.waiting ?? 0;
  return (
    <Segmented
      label={words.shownQuestion}
      labelShown
      options={view.questions.map(({ id, short }) => {
        const waiting = waitingOf(id);
        return { id, label: waiting > 0 ? words.shortWaiting(short, waiting) : short };
      })}
      value={view.question.id}
      onChange={onShow}
    />
  );
}
