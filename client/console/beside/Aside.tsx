import type { AgendaView, ConsoleView } from '../../../shared/room/views.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import { useText } from '../../ui/text.ts';
import { consoleText } from '../consoleText.ts';
import styles from './Aside.module.css';
import { useDueNote } from './useDueNote.ts';

/** What the facilitator reads: what to say, notes, and what comes next. */
export function Aside({
  view,
  said = false,
  looked,
}: {
  view: ConsoleView;
  /** What to say stands in the middle. */
  said?: boolean;
  /** An item that is looked at without being on: what is read is about it. */
  looked?: AgendaView | undefined;
}) {
  const text = useText(consoleText);
  const { upNext, room } = view;
  const cue = looked ? looked.cue : view.cue;
  const notes = useDueNote(cue?.notes, looked ? undefined : view.clock);
  return (
    <>
      {looked ? (
        <p className={styles.looked} lang={room.language} dir="auto">
          {looked.title}
        </p>
      ) : null}
      {cue?.say && !said ? (
        <section>
          <h2 className={styles.label}>{text.say}</h2>
          <div className={styles.say}>
            <Markdown text={cue.say} lang={room.language} />
          </div>
        </section>
      ) : null}
      {cue?.stepNotes ? (
        <section>
          <h2 className={styles.label}>{looked ? text.firstStep : text.now}</h2>
          <div className={styles.notes}>
            <Markdown text={cue.stepNotes} lang={room.language} />
          </div>
        </section>
      ) : null}
      {cue ? (
        <section>
          <h2 className={styles.label}>{text.notes}</h2>
          <div className={styles.notes} ref={notes}>
            <Markdown text={cue.notes} lang={room.language} />
          </div>
        </section>
      ) : null}
      {room.status === 'lobby' && !looked ? <Plan view={view} /> : null}
      {room.status === 'ended' ? null : (
        <section className={styles.next} aria-labelledby="up-next">
          <h2 id="up-next" className={styles.label}>
            {room.status === 'lobby' ? text.firstUp : text.next}
          </h2>
          {upNext ? (
            <p className={styles.upNext} lang={room.language}>
              {upNext.step === upNext.title ? null : <span className={styles.upItem}>{upNext.title}</span>}
              {upNext.step}
            </p>
          ) : (
            <p className={styles.upItem}>{text.lastStep}</p>
          )}
        </section>
      )}
    </>
  );
}

/** Before the start: what the session is for. */
function Plan({ view }: { view: ConsoleView }) {
  const text = useText(consoleText);
  return (
    <section lang={view.room.language}>
      {view.session.beforehand === undefined ? null : (
        <>
          <h2 className={styles.label}>{text.beforehand}</h2>
          <Markdown text={view.session.beforehand} />
        </>
      )}
      <h2 className={styles.label}>{text.objectives}</h2>
      <ul className={styles.list}>
        {view.session.objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
    </section>
  );
}
