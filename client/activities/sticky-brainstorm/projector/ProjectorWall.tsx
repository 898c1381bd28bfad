import type { ProjectorView } from '../../../../shared/activities/sticky-brainstorm/projectorView.ts';
import { byLetter } from '../../../../shared/lib/byLetter.ts';
import { classes } from '../../../ui/classes.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { ProjectorFoot } from '../../../ui/frames/ProjectorFrame.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TableBadge } from '../../../ui/TableBadge.tsx';
import { formatNumber, useLanguage, useText } from '../../../ui/text.ts';
import type { OneNote } from '../order.ts';
import shared from '../Projector.module.css';
import { wallText } from '../text.ts';
import styles from './ProjectorNotes.module.css';
import motion from './ProjectorTurn.module.css';
import { useTurns } from './useTurns.ts';

/** Sizes of the stickies' text, in projector units: as large as the wall allows. */
const SIZES = [48, 42, 36, 32, 28];
/** More tables than these are not told apart in what is left over. */
const MOST_TABLES = 9;

/** The stickies as they hang, as large as they fit; what does not fit is counted by table and has its turn later. */
export function ProjectorWall({ view, notes }: { view: ProjectorView; notes: readonly OneNote[] }) {
  const words = useText(wallText);
  const hanging = view.hanging ?? notes.length;
  const { list, notes: turned, shown, turn } = useTurns(notes, SIZES);
  if (notes.length === 0)
    return view.review && view.written > 0 ? (
      <Empty size="projector" title={words.readFirst} />
    ) : (
      <Empty size="projector" title={words.wallEmpty} detail={words.wallEmptyHow} />
    );
  const rest = hanging - shown.length;
  return (
    <>
      <div className={styles.wall} data-few={notes.length <= 4 || undefined}>
        <ul key={turn} className={classes(styles.hung, turn > 0 && motion.turned)} ref={list}>
          {turned.map((note) => (
            <li key={note.id} className={styles.note} data-glide={note.id}>
              <Note size="projector" text={note.text} table={note.table} rank={note.rank} />
            </li>
          ))}
        </ul>
      </div>
      <ProjectorFoot>
        <div className={shared.foot}>
          {rest > 0 ? <Rest view={view} shown={shown} rest={rest} /> : <p>{words.stickies(hanging)}</p>}
          <p>{words.nameless}</p>
        </div>
      </ProjectorFoot>
    </>
  );
}

function Rest({ view, shown, rest }: { view: ProjectorView; shown: readonly OneNote[]; rest: number }) {
  const words = useText(wallText);
  const language = useLanguage();
  const left = Object.entries(view.tables)
    .map(([id, { stickies }]) => [id, stickies - shown.filter(({ table }) => table === id).length] as const)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => byLetter(a, b));
  return (
    <p className={styles.rest}>
      <b>{words.more(rest)}</b>
      {left.length > MOST_TABLES
        ? words.tables(left.length)
        : left.map(([id, count]) => (
            <span key={id} className={styles.restTable}>
              <TableBadge table={id} size="projector" />
              {formatNumber(count, language)}
            </span>
          ))}
    </p>
  );
}
