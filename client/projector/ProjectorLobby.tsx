import type { Team } from '../../shared/activities/activity.ts';
import { teamAt } from '../../shared/lib/teamAt.ts';
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

/** Tables in their order, those of a team together, with how many people are there. */
const groupsOf = (tables: ProjectorView['people']['tables'], teams: readonly Team[]) =>
  Object.keys(tables).flatMap((table) => {
    const own = (teamAt(teams, table)?.tables ?? [table]).filter((each) => each in tables);
    const count = own.reduce((sum, each) => sum + (tables[each] ?? 0), 0);
    return own[0] === table ? [{ tables: own, count }] : [];
  });

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
  const tables = Object.entries(people.tables);
  const all = groupsOf(people.tables, teams);
  const roomy = all.length <= NAMED;
  const groups = roomy ? all : tables.map(([table, count]) => ({ tables: [table], count }));
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
            {groups.map(({ tables: own, count }) => (
              <li key={own[0]} className={count > 0 ? styles.taken : styles.free}>
                {own.slice(1).map((table) => (
                  <TableBadge key={table} table={table} size="projector" />
                ))}
                {own
                  .slice(0, 1)
                  .map((table) =>
                    roomy ? (
                      <NamedTable key={table} table={table} size="projector" />
                    ) : (
                      <TableBadge key={table} table={table} size="projector" />
                    ),
                  )}
                {groups.length <= ROOMY ? <span>{count}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </ProjectorFrame>
  );
}
