import { useState } from 'react';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { LevelTexts } from './LevelTexts.tsx';
import { settledName } from './levelNames.ts';
import styles from './Phone.module.css';
import { PhoneRate } from './PhoneRate.tsx';
import type { RubricPhone } from './props.ts';
import { Spread } from './Spread.tsx';
import { text } from './text.ts';

/** What the projector shows, on the phone: the room's numbers with one's own, and where one's table stands. */
export function PhoneRoom(props: RubricPhone) {
  const { floor, table, me, step, language } = props;
  const words = useText(text);
  const [rating, setRating] = useState(false);
  if (rating) return <PhoneRate {...props} onClose={() => setRating(false)} />;
  const gap = step.id === 'room' ? undefined : floor.dimensions.find(({ id }) => id === floor.gap);
  const shown = gap ? [gap] : floor.dimensions;
  const open = floor.dimensions.some(({ id }) => me?.ratings[id] === undefined);
  return (
    <div className={styles.screen}>
      {gap ? (
        <>
          <h1 className={styles.title} lang={language} dir="auto">
            {gap.title}
          </h1>
          {gap.text === undefined ? null : (
            <p className={styles.body} lang={language} dir="auto">
              {gap.text}
            </p>
          )}
        </>
      ) : (
        <h1 className={styles.title}>{words.roomTitle}</h1>
      )}
      <p className={styles.hint}>{floor.room === undefined ? words.fewInRoom : words.roomPhone}</p>
      {shown.map(({ id, title }) => {
        const numbers = floor.room?.[id];
        const settled = table?.dimensions[id]?.settled;
        return (
          <section key={id} className={styles.section}>
            {gap ? null : (
              <h2 className={styles.heading} lang={language} dir="auto">
                {title}
              </h2>
            )}
            {numbers === undefined ? null : (
              <Spread levels={floor.levels} numbers={numbers} mine={me?.ratings[id]} language={language} />
            )}
            {floor.flow === 'pulse' ? null : (
              <p className={styles.state}>
                {words.settleTitle}
                {': '}
                {settled === undefined ? words.notSettled : settledName(floor.levels, settled, words.between)}
              </p>
            )}
          </section>
        );
      })}
      {gap ? (
        <details className={styles.more}>
          <summary>{words.whatLevels}</summary>
          <LevelTexts levels={floor.levels} language={language} />
        </details>
      ) : null}
      {open ? (
        <div className={styles.end}>
          <Button size="l" wide onClick={() => setRating(true)}>
            {words.overview}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
