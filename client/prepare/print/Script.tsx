import { ownValue } from '../../../shared/lib/ownValue.ts';
import type { PrintedStep } from '../../activities/printed.ts';
import { formatMinutes } from '../../ui/formatTime.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import { useLanguage, useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import { type DraftItem, totalOf } from '../data/draft.ts';
import { type PlannedStop, stopsWithWords } from '../data/kinds.ts';
import { sessionFactsOf } from '../data/sessionFacts.ts';
import { useSession } from '../data/store.ts';
import paper from './Print.module.css';
import { printedOf } from './printedOf.ts';
import { printText } from './printText.ts';
import { runTimes } from './runTimes.ts';
import styles from './Script.module.css';

/** Everything that a facilitator says and does, item by item and step by step. */
export function Script({ start }: { start: number }) {
  const text = useText(printText);
  const session = useSession();
  const total = totalOf(session.agenda);
  return (
    <article className={styles.script}>
      <header className={paper.head}>
        <h1 dir="auto">{session.title}</h1>
        <p>{text.facts(formatMinutes(start), formatMinutes(start + total), total)}</p>
      </header>
      <p dir="auto">{session.purpose}</p>
      {session.beforehand === undefined ? null : <Markdown text={session.beforehand} />}
      {session.objectives.length > 0 ? (
        <ul className={styles.points}>
          {session.objectives.map((objective) => (
            <li key={objective} dir="auto">
              {objective}
            </li>
          ))}
        </ul>
      ) : null}
      {runTimes(session, start).map(({ item, at }) => (
        <ScriptItem key={item.id} item={item} at={at} language={session.language} />
      ))}
    </article>
  );
}

function ScriptItem({ item, at, language }: { item: DraftItem; at: number; language: string }) {
  const text = useText(printText);
  const agenda = useText(agendaText);
  const { lines = [], lists = [], steps = {} } = printedOf(item, useLanguage(), sessionFactsOf(useSession()));
  const stops = stopsWithWords(item, language).filter(({ off }) => off !== 'lost');
  return (
    <section className={styles.part}>
      <h2 className={styles.partHead}>
        <span className={paper.clock}>{formatMinutes(at)}</span>
        <span dir="auto">{item.title}</span>
        <small>
          {text.minutes(item.planned)} · {text.range(agenda.range(...item.minutes))}
        </small>
      </h2>
      <Say words={item.say} />
      <Markdown text={item.notes} />
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {lists
        .filter((list) => list.length > 0)
        .map((list) => (
          <ol key={list.join()} className={styles.asked}>
            {list.map((entry) => (
              <li key={entry} dir="auto">
                {entry}
              </li>
            ))}
          </ol>
        ))}
      {stops.map((stop) => (
        <Stop key={stop.id} stop={stop} words={item.steps?.[stop.id]} shown={ownValue(steps, stop.id)} />
      ))}
    </section>
  );
}

/** One step: its title and minutes, what is on the slide, what to say and to do. Silent inner stops are left out. */
function Stop({
  stop,
  words,
  shown,
}: {
  stop: PlannedStop;
  words: { readonly notes?: string; readonly say?: string } | undefined;
  shown: PrintedStep | undefined;
}) {
  const text = useText(printText);
  const agenda = useText(agendaText);
  if (stop.inner && !words && !shown) return null;
  const say = words?.say ?? shown?.say;
  const notes = words?.notes ?? shown?.notes;
  return (
    <section className={styles.stop}>
      <h3 dir="auto">
        {stop.title} {stop.minutes > 0 ? <small>{text.minutes(stop.minutes)}</small> : null}
        {stop.off === undefined ? null : <small>{agenda.stepOff[stop.off]}</small>}
      </h3>
      {shown?.body ? <Markdown text={shown.body} /> : null}
      {shown?.points?.length ? (
        <ul className={styles.points}>
          {shown.points.map((point) => (
            <li key={point} dir="auto">
              <Markdown inline text={point} />
            </li>
          ))}
        </ul>
      ) : null}
      {shown?.lines?.length ? (
        <ul className={styles.points}>
          {shown.lines.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      ) : null}
      <Say words={say} />
      {notes ? <Markdown text={notes} /> : null}
    </section>
  );
}

function Say({ words }: { words: string | undefined }) {
  const text = useText(printText);
  if (!words) return null;
  return (
    <p className={styles.say} dir="auto">
      <b>{text.say}</b> {words}
    </p>
  );
}
