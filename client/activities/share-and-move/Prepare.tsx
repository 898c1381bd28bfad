import {
  MOST_QUESTIONS,
  MOVE_MINUTES,
  MOVES_MOST,
  MOVES_USUAL,
  START_SECONDS,
  TABLE_MOST,
  TURN_SECONDS,
} from '../../../shared/activities/share-and-move/rules.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { Check } from '../../forms/Check.tsx';
import styles from '../../forms/Form.module.css';
import { useFieldName } from '../../forms/formScope.ts';
import { formsText } from '../../forms/formsText.ts';
import type { PrepareProps } from '../../forms/prepareProps.ts';
import { QuestionList } from '../../forms/QuestionList.tsx';
import { numberOf } from '../../forms/read.ts';
import { Stepper } from '../../forms/Stepper.tsx';
import { useText } from '../../ui/text.ts';
import { PrepareShares } from './PrepareShares.tsx';
import { prepareText } from './prepareText.ts';

/** Share and move: what tables write about, and how the time is parted. */
export function Prepare({ config, set }: PrepareProps) {
  const text = useText(prepareText);
  const forms = useText(formsText);
  const whole = config.wholeGroup !== false;
  return (
    <>
      <QuestionList
        path="questions"
        label={text.documents}
        hint={text.documentsHint}
        one={forms.question}
        addLabel={forms.addQuestion}
        value={config.questions}
        onChange={(questions, mark) => set('questions', questions, mark)}
        textMost={LIMITS.passage}
        shortMost={LIMITS.name}
        most={MOST_QUESTIONS}
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
      <PrepareShares
        value={config.shares}
        whole={whole}
        onChange={(shares, mark) => set('shares', shares, mark)}
      />
      <section className={styles.part}>
        <h3 className={styles.label}>{text.turns}</h3>
        <div className={styles.figures}>
          <Stepper
            path="tableMost"
            label={text.tableMost}
            value={numberOf(config.tableMost) ?? TABLE_MOST.usual}
            least={TABLE_MOST.least}
            most={TABLE_MOST.most}
            unit={text.people}
            hint={text.tableMostHint}
            onChange={(people, mark) => set('tableMost', people, mark)}
          />
          <Stepper
            path="startSeconds"
            label={text.start}
            value={numberOf(config.startSeconds) ?? START_SECONDS.usual}
            least={0}
            most={START_SECONDS.most}
            step={10}
            unit={text.seconds}
            hint={text.startHint}
            onChange={(seconds, mark) => set('startSeconds', seconds, mark)}
          />
          <Stepper
            path="turnFloorSeconds"
            label={text.turnFloor}
            value={numberOf(config.turnFloorSeconds) ?? TURN_SECONDS.usual}
            least={TURN_SECONDS.least}
            most={TURN_SECONDS.most}
            step={10}
            unit={text.seconds}
            onChange={(seconds, mark) => set('turnFloorSeconds', seconds, mark)}
          />
          <Stepper
            path="moveMinutes"
            label={text.moveMinutes}
            value={numberOf(config.moveMinutes) ?? MOVE_MINUTES.usual}
            least={MOVE_MINUTES.least}
            most={MOVE_MINUTES.most}
            step={0.5}
            unit={forms.min}
            onChange={(minutes, mark) => set('moveMinutes', minutes, mark)}
          />
          <Stepper
            path="moves"
            label={text.moves}
            value={numberOf(config.moves) ?? MOVES_USUAL}
            least={0}
            most={MOVES_MOST}
            hint={text.movesHint}
            onChange={(moves, mark) => set('moves', moves, mark)}
          />
        </div>
      </section>
    </>
  );
}
