import { positions } from '../../../shared/activities/rubric/rules.ts';
import type { Dimension } from '../../../shared/activities/rubric/state.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Choice } from '../../ui/fields/Choice.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { useChoice } from '../useChoice.ts';
import { useRefusal } from '../useRefusal.ts';
import { LevelMark } from './LevelMark.tsx';
import { LevelTexts } from './LevelTexts.tsx';
import { settledName } from './levelNames.ts';
import styles from './Phone.module.css';
import { PhoneLines } from './PhoneLines.tsx';
import type { RubricPhone } from './props.ts';
import { Spread } from './Spread.tsx';
import { text } from './text.ts';

/** One dimension at the table: how its people rated, where it settles, and what shows it. */
export function PhoneTableOne({
  dimension,
  onClose,
  ...props
}: RubricPhone & { dimension: Dimension; onClose: () => void }) {
  const { floor, table, me, you, language, send } = props;
  const words = useText(text);
  const called = useTableName();
  const [refusal, watch] = useRefusal();
  const own = table?.dimensions[dimension.id];
  const [settled, settle] = useChoice<string>(own?.settled, (level) =>
    watch(send('settleTable', { table: you.table, dimension: dimension.id, level })),
  );
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>
        <button type="button" className={styles.link} onClick={onClose}>
          {words.toList}
        </button>
      </p>
      <h1 className={styles.title} lang={language} dir="auto">
        {dimension.title}
      </h1>
      {dimension.text === undefined ? null : (
        <p className={styles.body} lang={language} dir="auto">
          {dimension.text}
        </p>
      )}
      <section className={styles.section}>
        <h2 className={styles.heading}>{words.tableRated(called(you.table))}</h2>
        {own?.counts === undefined ? (
          <p className={styles.hint}>{words.fromFour}</p>
        ) : (
          <Spread
            levels={floor.levels}
            numbers={{ counts: own.counts, cannotTell: own.cannotTell ?? 0 }}
            mine={me?.ratings[dimension.id]}
            language={language}
          />
        )}
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{words.settleTitle}</h2>
        <p className={styles.hint}>{words.settleHow}</p>
        <div className={styles.choices}>
          {positions(floor.levels).map((position, at) => {
            const [lower] = position.split('+');
            const half = lower !== position;
            return (
              <Choice
                key={position}
                label={settledName(floor.levels, position, words.between)}
                {...(half ? {} : { lang: language })}
                selected={settled === position}
                icon={<LevelMark levels={floor.levels.length} place={at / 2} size="26px" />}
                onChoose={() => settle(position)}
              />
            );
          })}
        </div>
        {refusal ? (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        ) : null}
      </section>
      <PhoneLines
        {...props}
        use="evidence"
        dimension={dimension.id}
        label={words.evidence}
        hint={words.evidenceHow}
      />
      {floor.levels.some((level) => level.text !== undefined) ? (
        <details className={styles.more}>
          <summary>{words.whatLevels}</summary>
          <LevelTexts levels={floor.levels} language={language} />
        </details>
      ) : null}
      <div className={styles.end}>
        <Button size="l" wide onClick={onClose}>
          {words.toList}
        </Button>
      </div>
    </div>
  );
}
