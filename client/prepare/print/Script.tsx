import { formatMinutes } from '../../ui/formatTime.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import { useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import { type DraftItem, totalOf } from '../data/draft.ts';
import { type PlannedStop, stopsOf } from '../data/kinds.ts';
import { useSession } from '../data/store.ts';
import { configWords, type Slide } from './configWords.ts';
import paper from './Print.module.css';
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
  const { asked, prompt, media, presenters, slides } = configWords(item.config);
  const stops = stopsOf(item.activity, item.config, item.planned, language);
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
      {prompt ? <p dir="auto">{prompt}</p> : null}
      {media ? (
        <p dir="auto">
          {media.title} ({media.url})
        </p>
      ) : null}
      {presenters.length > 0 ? (
        <ol className={styles.asked}>
          {presenters.map(({ title, who }) => (
            <li key={`${who} ${title}`} dir="auto">
              {who ? `${who}: ` : null}
              {title}
            </li>
          ))}
        </ol>
      ) : null}
      {asked.length > 0 ? (
        <ol className={styles.asked}>
          {asked.map((question) => (
            <li key={question} dir="auto">
              {question}
            </li>
          ))}
        </ol>
      ) : null}
      {stops.map((stop) => (
        <Stop
          key={stop.id}
          stop={stop}
          words={item.steps?.[stop.id]}
          slide={slides.find(({ id }) => id === stop.id)}
        />
      ))}
    </section>
  );
}

/** One step: its title and minutes, what is on the slide, what to say and to do. Silent inner stops are left out. */
function Stop({
  stop,
  words,
  slide,
}: {
  stop: PlannedStop;
  words: { readonly notes?: string; readonly say?: string } | undefined;
  slide: Slide | undefined;
}) {
  const text = useText(printText);
  if (stop.inner && !words && !slide) return null;
  const say = words?.say ?? slide?.say;
  const notes = words?.notes ?? slide?.notes;
  return (
    <section className={styles.stop}>
      <h3 dir="auto">
        {stop.title} {stop.minutes > 0 ? <small>{text.minutes(stop.minutes)}</small> : null}
      </h3>
      {slide?.body ? <Markdown text={slide.body} /> : null}
      {slide?.points ? (
        <ul className={styles.points}>
          {slide.points.map((point) => (
            <li key={point} dir="auto">
              <Markdown inline text={point} />
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
