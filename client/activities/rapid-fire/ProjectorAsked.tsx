import { mostVotesFirst } from '../../../shared/activities/parts/points.ts';
import type { ProjectorView, QuestionCard } from '../../../shared/activities/rapid-fire/views.ts';
import { classes } from '../../ui/classes.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { useGlide } from '../../ui/useGlide.ts';
import { Words } from '../../ui/Words.tsx';
import { collectText } from './collectText.ts';
import styles from './Projector.module.css';
import { text } from './text.ts';

/** A discussion question; where it collects something, what most people joined, and the newest. */
export function ProjectorAsked({
  view,
  question,
  language,
}: {
  view: ProjectorView;
  question: QuestionCard;
  language: string;
}) {
  const words = useText(text);
  const kinds = useText(collectText);
  const kind = question.collect && kinds[question.collect];
  const current = useLanguage();
  const list = mostVotesFirst(view.said ?? {});
  const cards = useGlide<HTMLUListElement>(list.map((entry) => entry.id));
  const { alone } = view;
  return (
    <div className={styles.discussion}>
      <h1
        className={classes(
          styles.asked,
          !kind && styles.bare,
          question.text.length > (kind ? 40 : 60) && styles.medium,
        )}
        lang={language}
        dir="auto"
      >
        {question.text}
      </h1>
      {!kind ? null : alone ? (
        <div className={styles.alone}>
          <Words
            as="p"
            className={classes(styles.question, alone.text.length > 110 ? styles.small : styles.medium)}
          >
            {alone.text}
          </Words>
          <p className={styles.votes}>{kind.people(alone.votes)}</p>
        </div>
      ) : list.length > 0 ? (
        <section className={styles.practices}>
          <h2 className={styles.kicker}>{kind.ofRoom}</h2>
          <ul className={styles.cards} ref={cards}>
            {list.map((entry) => (
              <li key={entry.id} className={styles.card} data-glide={entry.id}>
                <span className={styles.figure}>{formatNumber(entry.votes, current)}</span>
                <Words as="p" className={styles.cardText}>
                  {entry.text}
                </Words>
              </li>
            ))}
          </ul>
          {view.open > list.length ? (
            <p className={styles.more}>{words.more(view.open - list.length)}</p>
          ) : null}
        </section>
      ) : (
        <p className={styles.collecting}>{kind.invite}</p>
      )}
    </div>
  );
}
