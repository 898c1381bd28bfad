import { LIMITS } from '../../../shared/activities/limits.ts';
import { useText } from '../../ui/text.ts';
import { Check } from '../fields/Check.tsx';
import { useFieldName } from '../fields/place.ts';
import { Stepper } from '../fields/Stepper.tsx';
import type { EditorProps } from './editorProps.ts';
import { editorsText } from './editorsText.ts';
import { QuestionList } from './parts/QuestionList.tsx';
import { numberOf } from './parts/read.ts';

/** Sticky brainstorm: its questions, and how many stickies people get for each. */
export function StickiesEditor({ config, set }: EditorProps) {
  const text = useText(editorsText);
  return (
    <>
      <QuestionList
        path="questions"
        label={text.questions}
        one={text.question}
        addLabel={text.addQuestion}
        value={config.questions}
        onChange={(questions, mark) => set('questions', questions, mark)}
        textMost={LIMITS.sticky}
        shortMost={LIMITS.name}
        most={12}
      />
      <Stepper
        path="stickies"
        label={text.stickies}
        value={numberOf(config.stickies) ?? 3}
        least={1}
        most={5}
        onChange={(stickies, mark) => set('stickies', stickies, mark)}
      />
      <Check
        label={text.review}
        field={useFieldName('review')}
        checked={config.review === true}
        onChange={(on) => set('review', on || undefined)}
      />
    </>
  );
}
