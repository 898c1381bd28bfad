import { useDeferredValue, useState } from 'react';
import type { activity } from '../../../shared/activities/discussion/activity.ts';
import type { ConsoleView } from '../../../shared/activities/discussion/views.ts';
import { plainLetters } from '../../../shared/lib/plainLetters.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useSteadyOrder } from '../../ui/steady/useSteadyOrder.ts';
import { useText } from '../../ui/text.ts';
import type { ConsoleAsk } from '../screen.ts';
import styles from './AnswerList.module.css';
import { AnswerRow } from './AnswerRow.tsx';
import { discussionText } from './text.ts';

const FILTERS = ['all', 'shown', 'marked'] as const;

/** From so many answers on it is worth searching. */
const SEARCHED_FROM = 6;

/** All answers to a question, newest first, with what a host may do with each. */
export function AnswerList({
  view,
  question,
  language,
  ask,
}: {
  view: ConsoleView;
  question: string;
  language: string;
  ask: ConsoleAsk<typeof activity>;
}) {
  const text = useText(discussionText);
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>('all');
  const sought = plainLetters(useDeferredValue(words).trim());
  const [all, list] = useSteadyOrder(
    Object.entries(view.list)
      .map(([id, answer]) => ({ id, ...answer }))
      .sort((a, b) => b.order - a.order),
  );
  const up = all.filter(({ shown }) => shown).length;
  const found = all.filter(
    (answer) =>
      (filter === 'all' || (filter === 'shown' ? answer.shown : answer.followUp)) &&
      (sought === '' || plainLetters(answer.text).includes(sought)),
  );
  const { written } = view;
  return (
    <section className={styles.section}>
      <div className={styles.bar}>
        <h2 className={styles.heading}>
          {text.answers}
          {written === undefined ? null : (
            <span className={styles.count}>
              {view.answers === 'scribe'
                ? text.writtenTables(written.count, written.of)
                : text.writtenPeople(written.count, written.of)}
            </span>
          )}
        </h2>
        {up > 0 ? (
          <Button size="s" onClick={() => ask('clearProjector', { question })}>
            {text.clear}
          </Button>
        ) : null}
      </div>
      {all.length >= SEARCHED_FROM ? (
        <div className={styles.tools}>
          <div className={styles.search}>
            <TextField
              label={text.find}
              labelHidden
              placeholder={text.find}
              value={words}
              onChange={setWords}
            />
          </div>
          <Segmented
            label={text.answers}
            options={FILTERS.map((id) => ({ id, label: text.filters[id] }))}
            value={filter}
            onChange={setFilter}
          />
        </div>
      ) : null}
      {all.length === 0 ? (
        <Empty size="console" title={text.noAnswers} detail={text.noAnswersHint} />
      ) : found.length === 0 ? (
        <p className={styles.none}>{text.noMatch}</p>
      ) : (
        <ul className={styles.list} ref={list}>
          {found.map((answer) => (
            <AnswerRow
              key={answer.id}
              {...answer}
              language={language}
              ask={ask}
              alone={answer.shown && up > 1}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
