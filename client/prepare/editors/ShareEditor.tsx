import { useText } from '../../ui/text.ts';
import { Check } from '../fields/Check.tsx';
import { useFieldName } from '../fields/place.ts';
import { Stepper } from '../fields/Stepper.tsx';
import type { EditorProps } from './editorProps.ts';
import styles from './editors.module.css';
import { editorsText } from './editorsText.ts';
import { QuestionList } from './parts/QuestionList.tsx';
import { numberOf } from './parts/read.ts';
import { Shares } from './Shares.tsx';

/** Share and move: what tables write about, and how the time is parted. */
export function ShareEditor({ config, set }: EditorProps) {
  const text = useText(editorsText);
  const whole = config.wholeGroup !== false;
  return (
    <>
      <QuestionList
        path="questions"
        label={text.documents}
        hint={text.documentsHint}
        one={text.question}
        addLabel={text.addQuestion}
        value={config.questions}
        onChange={(questions, mark) => set('questions', questions, mark)}
        textMost={500}
        shortMost={60}
        most={20}
      />
      <div className={styles.check}>
        <Check
          label={text.wholeGroup}
          field={useFieldName('wholeGroup')}
          checked={whole}
          onChange={(on) => set('wholeGroup', on)}
        />
        <p className={styles.hint}>{text.wholeGroupHint}</p>
      </div>
      <Shares value={config.shares} whole={whole} onChange={(shares, mark) => set('shares', shares, mark)} />
      <section className={styles.part}>
        <h3 className={styles.label}>{text.turns}</h3>
        <div className={styles.row}>
          <Stepper
            path="turnFloorSeconds"
            label={text.turnFloor}
            value={numberOf(config.turnFloorSeconds) ?? 60}
            least={10}
            most={900}
            step={10}
            unit={text.seconds}
            onChange={(seconds, mark) => set('turnFloorSeconds', seconds, mark)}
          />
          <Stepper
            path="moveMinutes"
            label={text.moveMinutes}
            value={numberOf(config.moveMinutes) ?? 2}
            least={0.5}
            most={30}
            step={0.5}
            unit={text.min}
            onChange={(minutes, mark) => set('moveMinutes', minutes, mark)}
          />
        </div>
      </section>
    </>
  );
}
