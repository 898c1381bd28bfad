import { classes } from '../../../ui/classes.ts';
import { NamedTable } from '../../../ui/NamedTable.tsx';
import { toneStyle } from '../../../ui/tableTone.ts';
import { formatNumber, useLanguage, useText } from '../../../ui/text.ts';
import { useFit } from '../../../ui/useFit.ts';
import { Words } from '../../../ui/Words.tsx';
import { TopicFlag } from '../TopicFlag.tsx';
import { discussionText } from '../text.ts';
import styles from './ArrivedWall.module.css';
import { type Grain, type OneAnswer, type Pile, type Shape, sizesOf } from './piles.ts';
import { SlipField } from './SlipField.tsx';

/** What does not fit at the smallest size ends in "…" after so many lines. */
const LINES = [14, 12, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
/** One group, or all answers: those that are read now, and every one of them as a slip. */
export function AnswerPile({
  pile,
  forward,
  shape,
  grain,
  alone,
  language,
}: {
  pile: Pile;
  forward: readonly (string | undefined)[];
  shape: Shape;
  grain: Grain;
  /** There is no other pile. */
  alone: boolean;
  language: string;
}) {
  const text = useText(discussionText);
  const reader = useLanguage();
  const byId = new Map(pile.answers.map((answer) => [answer.id, answer]));
  const sizes = sizesOf(shape, grain);
  const named = pile.name !== undefined || !alone;
  return (
    <section className={classes(styles.pile, shape.rows > 1 && styles.tight)}>
      {named ? (
        <h2 className={styles.head}>
          {pile.name === undefined ? (
            <span className={styles.loose}>{text.inNoGroup}</span>
          ) : (
            <Words className={styles.title}>{pile.name}</Words>
          )}
          <span className={styles.count}>{formatNumber(pile.answers.length, reader)}</span>
        </h2>
      ) : null}
      {forward.length > 0 ? (
        <ul
          className={styles.answers}
          style={{
            gridTemplateColumns: `repeat(${shape.across}, minmax(0, 1fr))`,
            gridTemplateRows: `repeat(${shape.down}, minmax(0, 1fr))`,
          }}
        >
          {forward.map((id, place) => {
            const answer = byId.get(id ?? '');
            // A place stays the same place, whoever stands there.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            return answer ? <Answer key={place} answer={answer} sizes={sizes} language={language} /> : null;
          })}
        </ul>
      ) : null}
      <SlipField
        answers={pile.answers}
        forward={new Set(forward)}
        under={forward.length === 0 ? 'name' : alone ? 'wall' : 'group'}
      />
    </section>
  );
}

function Answer({
  answer,
  sizes,
  language,
}: {
  answer: OneAnswer;
  /** Of its letters, largest first. */
  sizes: readonly number[];
  language: string;
}) {
  const { id, text: words, table, followUp } = answer;
  const fit = useFit(`${id} ${words}`, sizes, LINES);
  return (
    <li className={styles.place}>
      <div
        ref={fit}
        className={styles.answer}
        data-answer={id}
        style={table === undefined ? undefined : toneStyle(table)}
      >
        {table === undefined ? null : (
          <span className={styles.badge}>
            <NamedTable table={table} size="projector" />
          </span>
        )}
        <Words as="p" className={styles.words} lang={language}>
          {words}
        </Words>
        {followUp ? <TopicFlag className={styles.mark} /> : null}
      </div>
    </li>
  );
}
