import {
  MOST_QUESTIONS,
  MOST_STICKIES,
  USUAL_STICKIES,
} from '../../../shared/activities/sticky-brainstorm/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { formsText } from '../../forms/formsText.ts';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { QuestionList } from '../../forms/QuestionList.tsx';
import { ReviewFirst } from '../../forms/ReviewFirst.tsx';
import { numberOf } from '../../forms/read.ts';
import { Stepper } from '../../forms/Stepper.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';

/** Sticky brainstorm: its questions, and how many stickies people get for each. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  return (
    <>
      <QuestionList
        path="questions"
        label={forms.questions}
        one={forms.question}
        addLabel={forms.addQuestion}
        value={config.questions}
        onChange={(questions, mark) => set('questions', questions, mark)}
        textMost={LIMITS.sticky}
        shortMost={LIMITS.name}
        most={MOST_QUESTIONS}
      />
      <Stepper
        path="stickies"
        label={text.stickies}
        value={numberOf(config.stickies) ?? USUAL_STICKIES}
        least={1}
        most={MOST_STICKIES}
        onChange={(stickies, mark) => set('stickies', stickies, mark)}
      />
      <ReviewFirst config={config} set={set} />
    </>
  );
}
