import type { Team } from '../../shared/activities/activity.ts';
import { tablesInTeams } from '../../shared/lib/tablesInTeams.ts';
import type { ProjectorView } from '../../shared/room/views.ts';
import type { JoinAddress } from '../live/address.ts';
import { ProjectorFrame, type ProjectorFrameProps } from '../ui/frames/ProjectorFrame.tsx';
import { NamedTable } from '../ui/NamedTable.tsx';
import { QrCode } from '../ui/QrCode.tsx';
import { TableBadge } from '../ui/TableBadge.tsx';
import { formatNumber, useText } from '../ui/text.ts';
import styles from './ProjectorPage.module.css';
import { projectorText } from './projectorText.ts';

/** More tables than this are shown without their numbers of people. */
const ROOMY = 20;

/** More than these are shown without their names. */
const NAMED = 14;

/** Before the start: how to get in, large enough for the last row, and the room filling up. */
export function ProjectorLobby({
  title,
  join,
  people,
  teams = [],
  teamsAsked = false,
  language,
  frame,
}: {
  title: string;
  join: JoinAddress;
  people: ProjectorView['people'];
  teams?: readonly Team[] | undefined;
  /** Phones ask for the team, and not for the letter. */
  teamsAsked?: boolean | undefined;
  language: string;
  /** What the frame shows in every room: a message, the mark of a rehearsal. */
  frame: Pick<ProjectorFrameProps, 'message' | 'rehearsal' | 'soundBlocked'>;
}) {
  const text = useText(projectorText);
  const tables = Object.keys(people.tables);
  const all = tablesInTeams(tables, teams);
  const roomy = all.length <= NAMED;
  const groups = roomy ? all : tables.map((table) => [table]);
  const countAt = (own: readonly string[]) =>
    own.reduce((sum, table) => sum + (people.tables[table] ?? 0), 0);
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
          {teamsAsked ? (
            <p className={styles.step}>{text.team}</p>
          ) : tables.length > 1 ? (
            <p className={styles.step}>{text.letter}</p>
          ) : null}
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
            {groups.map((own) => (
              <li key={own[0]} className={countAt(own) > 0 ? styles.taken : styles.free}>
                {own.map((table, index) =>
                  // The team's name stands once, after its last letter.
                  roomy && index === own.length - 1 ? (
                    <NamedTable key={table} table={table} size="projector" />
                  ) : (
                    <TableBadge key={table} table={table} size="projector" />
                  ),
                )}
                {groups.length <= ROOMY ? <span>{countAt(own)}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </ProjectorFrame>
  );
}
