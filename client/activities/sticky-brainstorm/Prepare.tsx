import {
  FLOWS,
  MOST_NAMES,
  MOST_QUESTIONS,
  MOST_STICKIES,
  USUAL_STICKIES,
} from '../../../shared/activities/sticky-brainstorm/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { Check } from '../../forms/Check.tsx';
import { ChoiceField } from '../../forms/ChoiceField.tsx';
import styles from '../../forms/Form.module.css';
import { useFieldName } from '../../forms/formScope.ts';
import { formsText } from '../../forms/formsText.ts';
import { LineList } from '../../forms/LineList.tsx';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { QuestionList } from '../../forms/QuestionList.tsx';
import { ReviewFirst } from '../../forms/ReviewFirst.tsx';
import { type Fields, listOf, numberOf, put } from '../../forms/read.ts';
import { Stepper } from '../../forms/Stepper.tsx';
import { useText } from '../../ui/text.ts';
import { prepareText } from './prepareText.ts';

/** Sticky brainstorm: its questions, and how many stickies people get for each. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  return (
    <>
      <div className={styles.check}>
        <ChoiceField
          path="flow"
          label={text.flow}
          ids={FLOWS}
          labels={text.flows}
          value={config.flow === 'together' ? 'together' : 'by-question'}
          onChange={(flow) => set('flow', flow)}
        />
        <p className={styles.hint}>
          {text.flowHints[config.flow === 'together' ? 'together' : 'by-question']}
        </p>
      </div>
      <QuestionList
        path="questions"
        label={forms.questions}
        hint={text.questionsHint}
        one={forms.question}
        addLabel={forms.addQuestion}
        value={config.questions}
        onChange={(questions, mark) => set('questions', questions, mark)}
        textMost={LIMITS.sticky}
        shortMost={LIMITS.name}
        most={MOST_QUESTIONS}
        extra={(entry, change, at) => (
          <>
            <Asked entry={entry} path={at} onChange={change} />
            <Names entry={entry} path={at} onChange={change} />
          </>
        )}
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

/** Whether a question is asked, unless a host picks others in the room. */
function Asked({
  entry,
  path,
  onChange,
}: {
  entry: Fields;
  path: string;
  onChange: (entry: Fields) => void;
}) {
  const text = useText(prepareText);
  return (
    <Check
      label={text.asked}
      field={useFieldName(`${path}.asked`)}
      checked={entry.asked !== false}
      onChange={(on) => onChange(put(entry, 'asked', on ? undefined : false))}
    />
  );
}

/** Names for topics that a question comes with; folded, as most have none. */
function Names({
  entry,
  path,
  onChange,
}: {
  entry: Fields;
  path: string;
  onChange: (entry: Fields, mark?: string) => void;
}) {
  const text = useText(prepareText);
  const names = listOf(entry.topics);
  return (
    <details className={styles.folded} data-field={useFieldName(`${path}.topics`)}>
      <summary>{text.names(names.length)}</summary>
      <p className={styles.hint}>{text.namesHint}</p>
      <LineList
        path={`${path}.topics`}
        label={text.namesOf}
        one={text.name}
        addLabel={text.addName}
        value={names}
        onChange={(topics, mark) =>
          onChange(put(entry, 'topics', topics.length === 0 ? undefined : topics), mark)
        }
        most={LIMITS.name}
        mostLines={MOST_NAMES}
      />
    </details>
  );
}
