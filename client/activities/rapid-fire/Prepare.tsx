import {
  COLLECTS,
  MOST_QUESTIONS,
  TALK_MINUTES_MOST,
  TALK_MINUTES_USUAL,
} from '../../../shared/activities/rapid-fire/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { ChoiceField } from '../../forms/ChoiceField.tsx';
import styles from '../../forms/Form.module.css';
import { useFieldName } from '../../forms/formScope.ts';
import { formsText } from '../../forms/formsText.ts';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { QuestionList } from '../../forms/QuestionList.tsx';
import { ReviewFirst } from '../../forms/ReviewFirst.tsx';
import { type Fields, listOf, numberOf, put } from '../../forms/read.ts';
import { Stepper } from '../../forms/Stepper.tsx';
import { PartFault } from '../../forms/Words.tsx';
import { useText } from '../../ui/text.ts';
import { collectIn } from './collectIn.ts';
import { PrepareTalks } from './PrepareTalks.tsx';
import { prepareText } from './prepareText.ts';

/** Rapid-fire talks: who presents what, how long a talk takes, and what is discussed after them. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  return (
    <>
      <PrepareTalks value={config.presenters} onChange={(talks, mark) => set('presenters', talks, mark)} />
      <TalkMinutes config={config} set={set} />
      <QuestionList
        path="questions"
        label={text.afterTalks}
        hint={text.collectHint}
        one={forms.question}
        addLabel={forms.addQuestion}
        value={config.questions}
        onChange={(questions, mark) => set('questions', questions, mark)}
        textMost={LIMITS.sticky}
        shortMost={LIMITS.name}
        most={MOST_QUESTIONS}
        extra={(question, change, path) => <Collecting question={question} change={change} path={path} />}
      />
      <ReviewFirst config={config} set={set} />
    </>
  );
}

/** Whether phones collect something at a question, and what. */
function Collecting({
  question,
  change,
  path,
}: {
  question: Fields;
  change: (question: Fields) => void;
  path: string;
}) {
  const text = useText(prepareText);
  return (
    <ChoiceField
      path={`${path}.collect`}
      label={text.collect}
      ids={['aloud', ...COLLECTS]}
      labels={text.collects}
      value={collectIn(question) ?? 'aloud'}
      onChange={(kind) => change(put(question, 'collect', kind === 'aloud' ? undefined : kind))}
    />
  );
}

function TalkMinutes({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  const [least, most] = listOf(config.talkMinutes).map(numberOf);
  const pair = [least ?? TALK_MINUTES_USUAL[0], most ?? TALK_MINUTES_USUAL[1]] as const;
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
          unit={forms.min}
          onChange={(next, mark) => set('talkMinutes', [next, pair[1]], mark)}
        />
        <Stepper
          path="talkMinutes[1]"
          label={text.overTime}
          value={most}
          least={pair[0]}
          most={TALK_MINUTES_MOST}
          unit={forms.min}
          onChange={(next, mark) => set('talkMinutes', [pair[0], next], mark)}
        />
      </div>
      <PartFault path="talkMinutes" />
    </fieldset>
  );
}
