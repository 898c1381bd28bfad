import { formatMinutes } from '../../ui/formatTime.ts';
import { useLanguage, useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import { type DraftItem, totalOf } from '../data/draft.ts';
import { aboutOf } from '../data/kinds.ts';
import { sessionFactsOf } from '../data/sessionFacts.ts';
import { useSession } from '../data/store.ts';
import styles from './Print.module.css';
import { printedOf } from './printedOf.ts';
import { printText } from './printText.ts';
import { atHand, runTimes } from './runTimes.ts';

/** Past so many items the lines get closer, so that one page still holds them. */
const MANY = 14;

/** The whole session on one page: when, what, how long, who, and what to have at hand. */
export function RunSheet({ start }: { start: number }) {
  const text = useText(printText);
  const agenda = useText(agendaText);
  const session = useSession();
  const end = start + totalOf(session.agenda);
  const names = (items: readonly DraftItem[]) => items.map(({ title }) => title).join(', ');
  const first = session.agenda.filter(({ givesFirst }) => givesFirst);
  const optional = session.agenda.filter((item) => item.optional);
  return (
    <article className={session.agenda.length > MANY ? styles.dense : styles.sheet}>
      <header className={styles.head}>
        <h1 dir="auto">{session.title}</h1>
        <p>
          {text.facts(formatMinutes(start), formatMinutes(end), totalOf(session.agenda))}
          {session.people ? ` · ${text.people(session.people)}` : null}
          {session.tables ? ` · ${text.tables(session.tables)}` : null}
        </p>
      </header>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.time}</th>
            <th scope="col">{text.item}</th>
            <th scope="col" className={styles.figure}>
              {text.min}
            </th>
            <th scope="col">{text.who}</th>
            <th scope="col">{text.hand}</th>
          </tr>
        </thead>
        <tbody>
          {runTimes(session, start).map(({ item, at }) => (
            <tr key={item.id}>
              <td className={styles.clock}>{formatMinutes(at)}</td>
              <th scope="row" className={styles.item} dir="auto">
                {item.title}
              </th>
              <td className={styles.figure}>
                <b>{item.planned}</b>
                <small>{agenda.range(...item.minutes)}</small>
              </td>
              <td>
                <Who item={item} />
              </td>
              <td>
                <AtHand item={item} />
              </td>
            </tr>
          ))}
          <tr className={styles.end}>
            <td className={styles.clock}>{formatMinutes(end)}</td>
            <th scope="row" className={styles.item}>
              {text.end}
            </th>
            <td className={styles.figure}>
              <b>{totalOf(session.agenda)}</b>
            </td>
            <td />
            <td />
          </tr>
        </tbody>
      </table>
      {first.length + optional.length > 0 ? (
        <footer className={styles.late}>
          <b>{text.late}</b>
          {first.length > 0 ? (
            <span>
              {text.givesFirst} {names(first)}.
            </span>
          ) : null}
          {optional.length > 0 ? (
            <span>
              {text.optional} {names(optional)}.
            </span>
          ) : null}
        </footer>
      ) : null}
    </article>
  );
}

/** Who is busy in an item: presenters by name where they are known. */
function Who({ item }: { item: DraftItem }) {
  const language = useLanguage();
  const { who = aboutOf(item.activity)?.words[language].who } = printedOf(
    item,
    language,
    sessionFactsOf(useSession()),
  );
  return <span dir="auto">{who}</span>;
}

/** What the notes ask for, and what the item shows or asks. */
function AtHand({ item }: { item: DraftItem }) {
  const { holds = [] } = printedOf(item, useLanguage(), sessionFactsOf(useSession()));
  const needed = atHand(item.notes);
  return (
    <>
      {holds.length > 0 ? <span dir="auto">{holds.join(' · ')}. </span> : null}
      {needed ? <span dir="auto">{needed.charAt(0).toUpperCase() + needed.slice(1)}</span> : null}
    </>
  );
}
