import { elementIn } from '../../../shared/activities/possible-steps/viewParts.ts';
import { useText } from '../../ui/text.ts';
import styles from './Phone.module.css';
import { PhoneDecide } from './PhoneDecide.tsx';
import { PhonePlan } from './PhonePlan.tsx';
import { PhoneRead } from './PhoneRead.tsx';
import { PhoneRoom } from './PhoneRoom.tsx';
import type { StepsPhone } from './props.ts';
import { text } from './text.ts';

/** What is proposed, the element of one's table, what the room makes of it, and the table's plan. */
export default function Phone(props: StepsPhone) {
  const { floor, table, you, step } = props;
  const words = useText(text);
  if (step.id.startsWith('room.')) return <PhoneRoom {...props} />;
  if (step.id === 'close') return <PhonePlan {...props} />;
  if (floor.round === undefined) return <Open {...props} />;
  const element = elementIn(floor, table?.given, you.table);
  if (!element) return <p className={styles.hint}>{words.noElement}</p>;
  const key = `${you.id} ${you.table} ${element.id}`;
  return step.id.startsWith('read') ? (
    <PhoneRead key={key} {...props} element={element} />
  ) : (
    <PhoneDecide key={key} {...props} element={element} />
  );
}

function Open({ floor, item, language }: StepsPhone) {
  const words = useText(text);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title} lang={language} dir="auto">
        {floor.prompt ?? item.title}
      </h1>
      <p className={styles.hint}>{words.proposal}</p>
      {floor.headings ? (
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.cameWith}</h2>
          <ul className={styles.list} lang={language}>
            {floor.headings.map(({ id, text: heading }) => (
              <li key={id} dir="auto" translate="no">
                {heading}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className={styles.section}>
        <h2 className={styles.heading}>{words.elements}</h2>
        <ol className={styles.list} lang={language}>
          {floor.elements.map(({ id, title }) => (
            <li key={id} dir="auto">
              {title}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
