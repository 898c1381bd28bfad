import { useState } from 'react';
import type { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import { type Mark, marksAfter } from '../../../shared/activities/stakeholder-map/rules.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PhoneProps } from '../screen.ts';
import { useRefusal } from '../useRefusal.ts';
import { MarkChoices } from './MarkChoices.tsx';
import styles from './Phone.module.css';
import { text } from './text.ts';

interface Tap {
  readonly stakeholder: string;
  readonly mark: Mark;
  readonly on: boolean;
}

/** One stakeholder a screen, for oneself or for the table; a list of them all is one tap away. */
export function PhonePlace({ floor, table, me, you, step, language, send }: PhoneProps<typeof activity>) {
  const words = useText(text);
  const [refusal, watch] = useRefusal();
  const [at, setAt] = useState(0);
  const [listed, setListed] = useState(false);
  /** Tapped, and not answered by the server yet. */
  const [taps, setTaps] = useState<readonly Tap[]>([]);
  const forTable = step.id === 'table';
  const rows = [...floor.stakeholders, ...(table?.added ?? [])];
  const said = (forTable ? table?.marks : me?.marks) ?? {};
  const marksOf = (id: string) =>
    taps
      .filter(({ stakeholder }) => stakeholder === id)
      .reduce((marks, { mark, on }) => marksAfter(marks, mark, on), said[id] ?? []);
  const one = rows[Math.min(at, rows.length - 1)];
  const done = rows.filter(({ id }) => marksOf(id).length > 0).length;
  const kicker = forTable ? words.kickerTable : words.kickerAlone;
  if (!one) return null;

  async function tap(next: Tap) {
    setTaps((before) => [...before, next]);
    await watch(forTable ? send('markTable', { table: you.table, ...next }) : send('mark', { ...next }));
    setTaps((before) => before.filter((other) => other !== next));
  }

  if (listed)
    return (
      <div className={styles.screen}>
        <p className={styles.kicker}>{kicker}</p>
        <h1 className={styles.title}>{words.tableSaid(done, rows.length)}</h1>
        <ul className={styles.list}>
          {rows.map(({ id, title }, index) => (
            <li key={id}>
              <button
                type="button"
                className={styles.rowButton}
                onClick={() => {
                  setAt(index);
                  setListed(false);
                }}
              >
                <Words as="span" lang={language}>
                  {title}
                </Words>
                <span className={styles.note}>
                  {marksOf(id)
                    .map((mark) => words.marks[mark])
                    .join(' · ') || '–'}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    );

  const spread = forTable ? table?.spread[one.id] : undefined;
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>
        {kicker}
        <span className={styles.count}>{words.of(Math.min(at, rows.length - 1) + 1, rows.length)}</span>
      </p>
      <h1 className={styles.title} lang={language} dir="auto">
        <Words as="span">{one.title}</Words>
      </h1>
      <p className={styles.hint}>{words.several}</p>
      <div className={styles.choices}>
        <MarkChoices
          label={words.question}
          marks={marksOf(one.id)}
          counts={spread?.byPeople}
          onMark={(mark, on) => void tap({ stakeholder: one.id, mark, on })}
        />
      </div>
      {spread?.people === undefined ? null : <p className={styles.hint}>{words.yourPeople(spread.people)}</p>}
      <p className={styles.hint}>{words.influenceAgainst}</p>
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : null}
      <PhoneActions>
        <div className={styles.steps}>
          <Button size="l" className={styles.whole} disabled={at === 0} onClick={() => setAt(at - 1)}>
            {words.back}
          </Button>
          <Button
            kind="primary"
            size="l"
            wide
            onClick={() => (at >= rows.length - 1 ? setListed(true) : setAt(at + 1))}
          >
            {at >= rows.length - 1 ? words.overview : words.next}
          </Button>
        </div>
      </PhoneActions>
    </div>
  );
}
