import { LIMITS } from '../../../shared/activities/limits.ts';
import { useText } from '../../ui/text.ts';
import { Check } from '../fields/Check.tsx';
import { useFieldName } from '../fields/place.ts';
import { Stepper } from '../fields/Stepper.tsx';
import { PartFault } from '../fields/Words.tsx';
import type { EditorProps } from './editorProps.ts';
import styles from './editors.module.css';
import { editorsText } from './editorsText.ts';
import { QuestionList } from './parts/QuestionList.tsx';
import { listOf, numberOf, put } from './parts/read.ts';
import { Talks } from './Talks.tsx';

/** Rapid-fire talks: who presents what, how long a talk takes, and what is discussed after them. */
export function RapidFireEditor({ config, set }: EditorProps) {
  const text = useText(editorsText);
  return (
    <>
      <Talks value={config.presenters} onChange={(talks, mark) => set('presenters', talks, mark)} />
      <TalkMinutes config={config} set={set} />
      <QuestionList
        path="questions"
        label={text.afterTalks}
        one={text.question}
        addLabel={text.addQuestion}
        value={config.questions}
        onChange={(questions, mark) => set('questions', questions, mark)}
        textMost={LIMITS.sticky}
        shortMost={LIMITS.name}
        most={20}
        extra={(question, change, path) => (
          <Check
            label={text.collect}
            field={path}
            checked={question.collect === true}
            onChange={(on) => change(put(question, 'collect', on || undefined))}
          />
        )}
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

function TalkMinutes({ config, set }: EditorProps) {
  const text = useText(editorsText);
  const [least, most] = listOf(config.talkMinutes).map(numberOf);
  const pair = [least ?? 5, most ?? 7] as const;
  return (
    <fieldset className={styles.part} data-field={useFieldName('talkMinutes')}>
      <legend className={styles.legend}>{text.talkMinutes}</legend>
      <div className={styles.row}>
        <Stepper
          path="talkMinutes[0]"
          label={text.onTime}
          value={least}
          least={1}
          most={pair[1]}
          unit={text.min}
          onChange={(next, mark) => set('talkMinutes', [next, pair[1]], mark)}
        />
        <Stepper
          path="talkMinutes[1]"
          label={text.overTime}
          value={most}
          least={pair[0]}
          most={120}
          unit={text.min}
          onChange={(next, mark) => set('talkMinutes', [pair[0], next], mark)}
        />
      </div>
      <PartFault path="talkMinutes" />
    </fieldset>
  );
}
