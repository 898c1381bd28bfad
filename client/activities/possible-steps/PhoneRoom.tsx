import { VERDICTS } from '../../../shared/activities/possible-steps/rules.ts';
import { useText } from '../../ui/text.ts';
import styles from './Phone.module.css';
import { cardsOf, type StepsPhone } from './props.ts';
import { text } from './text.ts';

/** How many tables said what of an element's cards, and what one's own said. */
export function PhoneRoom({ floor, table, step, language }: StepsPhone) {
  const words = useText(text);
  const element = floor.elements.find(({ id }) => step.id === `room.${id}`);
  if (!element) return null;
  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>{words.roomTitle}</p>
      <h1 className={styles.title} lang={language} dir="auto">
        {element.title}
      </h1>
      {floor.counts === undefined ? <p className={styles.hint}>{words.noResults}</p> : null}
      {cardsOf(element).map(([card, { source }]) => {
        const counts = floor.counts?.[card];
        const own = table?.decisions?.[card]?.verdict;
        return (
          <section key={card} className={styles.section}>
            <p className={styles.cardText} lang={language} dir="auto">
              {source}
            </p>
            {counts ? (
              <ul className={styles.counts}>
                {VERDICTS.map((verdict) => (
                  <li key={verdict}>
                    <span>{words.verdicts[verdict]}</span>
                    <strong>{words.tables(counts[verdict])}</strong>
                  </li>
                ))}
              </ul>
            ) : null}
            <p
              className={styles.small}
            >{`${words.yourTable}: ${own ? words.verdicts[own] : words.unsaid}`}</p>
          </section>
        );
      })}
    </div>
  );
}
