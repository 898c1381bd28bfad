import type { activity } from '../../../../shared/activities/sticky-brainstorm/activity.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { Button } from '../../../ui/fields/Button.tsx';
import { PhoneActions } from '../../../ui/frames/PhoneActions.tsx';
import { Note } from '../../../ui/Note.tsx';
import { useTableName } from '../../../ui/teams.ts';
import { useText } from '../../../ui/text.ts';
import { useGlide } from '../../../ui/useGlide.ts';
import type { PhoneProps } from '../../screen.ts';
import styles from './PhoneWall.module.css';
import { phoneText } from './phoneText.ts';
import type { OwnStickies } from './useOwnStickies.ts';
import { wallNotes } from './wallNotes.ts';

/** The own table's stickies, the most important first; who wrote nothing yet can still do it. */
export function PhoneWall({
  floor,
  table,
  you,
  language,
  own,
  onWrite,
}: PhoneProps<typeof activity> & { own: OwnStickies; onWrite: () => void }) {
  const text = useText(phoneText);
  const called = useTableName();
  const notes = wallNotes(table, floor.question.id);
  const list = useGlide<HTMLUListElement>(notes.map(({ id }) => id));

  return (
    <>
      {notes.length === 0 ? (
        <Empty
          title={floor.review ? text.wallReadFirst : text.emptyWall}
          detail={floor.review ? undefined : text.emptyWallDetail}
        />
      ) : (
        <section className={styles.wall}>
          <header>
            <h2 className={styles.heading}>{text.wallOf(called(you.table))}</h2>
            <p className={styles.hint}>
              {text.count(notes.length)}. {text.wallHint} {text.rankNote}
            </p>
          </header>
          <ul className={styles.notes} ref={list}>
            {notes.map((note) => (
              <li key={note.id} data-glide={note.id}>
                <Note text={note.text} table={you.table} rank={note.rank} lang={language} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <LateActions own={own} onWrite={onWrite} first={notes.length === 0} />
    </>
  );
}

/** For whoever comes late or thinks of one more. */
function LateActions({ own, onWrite, first }: { own: OwnStickies; onWrite: () => void; first: boolean }) {
  const text = useText(phoneText);
  const full = own.written.length >= own.slots.length;
  return (
    <PhoneActions>
      <Button
        kind={first ? 'primary' : 'quiet'}
        size={first ? 'l' : 'm'}
        wide
        icon={full ? 'pen' : 'plus'}
        onClick={onWrite}
      >
        {full ? text.changeYours : text.addYours}
      </Button>
    </PhoneActions>
  );
}
