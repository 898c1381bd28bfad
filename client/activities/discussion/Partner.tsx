import type { activity } from '../../../shared/activities/discussion/activity.ts';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PhoneProps } from '../screen.ts';
import styles from './Partner.module.css';
import { nameOf } from './tablemates.ts';
import { discussionText } from './text.ts';

/** Whom you talk with: by name, and by a number that both phones show, which works without names too. */
export function Partner({ table, you, tablemates, language }: PhoneProps<typeof activity>) {
  const text = useText(discussionText);
  const called = useTableName();
  const mine = table?.partners?.[you.id];
  if (mine === undefined || mine.with.length === 0) {
    return (
      <section className={styles.partner} role="status">
        <span className={styles.waiting} aria-hidden="true" />
        <div className={styles.words}>
          <p className={styles.name}>{text.waiting}</p>
          <p className={styles.hint}>{text.waitingHint}</p>
        </div>
      </section>
    );
  }
  const names = mine.with.map((person) => nameOf(person, tablemates, text.person));
  return (
    <section className={styles.partner} role="status">
      <p className={styles.number}>
        <span className={styles.small}>{mine.with.length > 1 ? text.three : text.pair}</span>
        <b>{mine.group}</b>
      </p>
      <div className={styles.words}>
        <p className={styles.label}>{mine.with.length > 1 ? text.yourPartners : text.yourPartner}</p>
        <Words as="p" className={styles.name} lang={language}>
          {names.join(` ${text.and} `)}
        </Words>
        <p className={styles.hint}>{text.sameNumber(called(you.table))}</p>
      </div>
    </section>
  );
}
