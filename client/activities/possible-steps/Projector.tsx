import type { activity } from '../../../shared/activities/possible-steps/activity.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import type { ProjectorProps } from '../screen.ts';
import styles from './Projector.module.css';
import { ProjectorRoom } from './ProjectorRoom.tsx';
import { text } from './text.ts';

type Props = ProjectorProps<typeof activity>;

/** Units of 1/1280 of the width. */
const SIZES = [44, 40, 36, 32, 30, 28];
/** What does not fit at 28 ends in "…" after so many lines each. */
const LINES = [6, 5, 4, 3, 2, 1];

/** The proposal, what is read and decided, what the room makes of it, and the close. */
export default function Projector(props: Props) {
  const { view, step } = props;
  if (step.id.startsWith('room.')) return <ProjectorRoom {...props} />;
  if (step.id === 'close') return <Close {...props} />;
  if (view.round === undefined) return <Open {...props} />;
  return view.each >= view.elements.length ? <One {...props} /> : <Dealt {...props} />;
}

function Open({ view, item, language }: Props) {
  const words = useText(text);
  const headings = view.headings ?? [];
  const list = useFit(JSON.stringify([view.elements, headings]), SIZES, LINES);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title} lang={language} dir="auto">
        {view.prompt ?? item.title}
      </h1>
      <p className={styles.kicker}>{words.proposal}</p>
      <div className={styles.fitted} ref={list}>
        <div className={headings.length > 0 ? styles.two : styles.middle}>
          {headings.length === 0 ? null : (
            <section>
              <h2 className={styles.small}>{words.cameWith}</h2>
              <ul className={styles.text} lang={language}>
                {headings.map(({ id, text: heading }) => (
                  <li key={id} className={styles.line} dir="auto" translate="no">
                    {heading}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            {headings.length === 0 ? null : <h2 className={styles.small}>{words.elements}</h2>}
            <ol className={styles.numbered} lang={language}>
              {view.elements.map(({ id, title }) => (
                <li key={id} className={styles.line} dir="auto">
                  {title}
                </li>
              ))}
            </ol>
          </section>
        </div>
      </div>
    </div>
  );
}

/** All tables have the same element: its description, then its cards. */
function One({ view, step, language }: Props) {
  const words = useText(text);
  const element = view.elements[(view.round ?? 1) - 1];
  const reading = step.id.startsWith('read');
  const lines = reading
    ? (element?.description ?? [])
    : Object.values(element?.cards ?? {}).map(({ source }) => source);
  const list = useFit<HTMLUListElement>(JSON.stringify(lines), SIZES, LINES);
  const tapped = view.reading?.[element?.id ?? ''];
  return (
    <div className={styles.screen}>
      <h1 className={styles.title} lang={language} dir="auto">
        {element?.title}
      </h1>
      <p className={styles.kicker}>{reading ? words.trueTodayWall : words.decideWall}</p>
      <ul className={styles.lines} ref={list} lang={language}>
        {lines.map((line) => (
          <li key={line} className={styles.line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      <ProjectorFoot>
        {reading && tapped !== undefined ? <p>{words.reading(tapped)}</p> : null}
        {view.decided ? <p>{words.of(view.decided.decided, view.decided.of)}</p> : null}
      </ProjectorFoot>
    </div>
  );
}

/** Each table has an element of its own. */
function Dealt({ view, step, language }: Props) {
  const words = useText(text);
  const reading = step.id.startsWith('read');
  const rows = view.elements.map(({ id, title }) => ({ id, title, tables: view.tables?.[id] ?? [] }));
  const list = useFit<HTMLUListElement>(JSON.stringify(rows), SIZES, LINES);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{reading ? words.trueTodayWall : words.decideWall}</h1>
      {reading ? null : <p className={styles.kicker}>{words.decideHow}</p>}
      <ul className={styles.lines} ref={list}>
        {rows
          .filter(({ tables }) => tables.length > 0)
          .map(({ id, title, tables }) => (
            <li key={id} className={styles.dealt}>
              <span className={styles.line} lang={language} dir="auto">
                {title}
              </span>
              <span className={styles.badges}>
                {tables.map((table) => (
                  <TableBadge key={table} table={table} size="projector" />
                ))}
              </span>
            </li>
          ))}
      </ul>
      <ProjectorFoot>
        {view.decided ? <p>{words.of(view.decided.decided, view.decided.of)}</p> : null}
      </ProjectorFoot>
    </div>
  );
}

function Close({ view }: Props) {
  const words = useText(text);
  const language = useLanguage();
  return (
    <div className={styles.screen}>
      <div className={styles.close}>
        <h1 className={styles.big}>{words.closeWall}</h1>
        {view.taken ? (
          <p className={styles.said}>
            <strong className={styles.figure}>{formatNumber(view.taken.steps, language)}</strong>
            <span>
              {words.takenOn(view.taken.steps)}
              <br />
              {words.dated(view.taken.dated)}
            </span>
          </p>
        ) : (
          <p className={styles.said}>{words.hiddenResults}</p>
        )}
      </div>
    </div>
  );
}
