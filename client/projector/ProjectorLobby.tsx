import type { ProjectorView } from '../../shared/room/views.ts';
import type { JoinAddress } from '../live/address.ts';
import { ProjectorFrame, type ProjectorFrameProps } from '../ui/frames/ProjectorFrame.tsx';
import { NamedTable } from '../ui/NamedTable.tsx';
import { QrCode } from '../ui/QrCode.tsx';
import { formatNumber, useText } from '../ui/text.ts';
import styles from './ProjectorPage.module.css';
import { projectorText } from './projectorText.ts';

/** More tables than this are shown without their numbers of people. */
const ROOMY = 20;

/** Before the start: how to get in, large enough for the last row, and the room filling up. */
export function ProjectorLobby({
  title,
  join,
  people,
  language,
  frame,
}: {
  title: string;
  join: JoinAddress;
  people: ProjectorView['people'];
  language: string;
  /** What the frame shows in every room: a message, the mark of a rehearsal. */
  frame: Pick<ProjectorFrameProps, 'message' | 'rehearsal' | 'soundBlocked'>;
}) {
  const text = useText(projectorText);
  const tables = Object.entries(people.tables);
  return (
    <ProjectorFrame {...frame}>
      <div className={styles.lobby}>
        <div className={styles.words}>
          <p className={styles.session} lang={language} dir="auto">
            {title}
          </p>
          <h1 className={styles.lead}>{text.joinWith}</h1>
          <p className={styles.step}>{text.scan}</p>
          <p className={styles.address} dir="ltr">
            {join.address}
          </p>
          <p className={styles.step}>{text.andType}</p>
          <p className={styles.code} dir="ltr" translate="no">
            {join.code}
          </p>
          {tables.length > 1 ? <p className={styles.step}>{text.letter}</p> : null}
        </div>
        <div className={styles.qr}>
          <QrCode text={join.url} label={join.url} />
        </div>
        <div className={styles.arrivals}>
          <p className={styles.count}>
            {people.joined > 0 ? (
              <>
                <strong key={people.joined}>{formatNumber(people.joined)}</strong> {text.here(people.joined)}
              </>
            ) : (
              text.nobody
            )}
          </p>
          <ul className={styles.tables} aria-label={text.tables}>
            {tables.map(([table, count]) => (
              <li key={table} className={count > 0 ? styles.taken : styles.free}>
                <NamedTable table={table} size="projector" />
                {tables.length <= ROOMY ? <span>{count}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </ProjectorFrame>
  );
}
