import type { BoardView, ProjectorView } from '../../../shared/activities/content/views.ts';
import { classes } from '../../ui/classes.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { formatList, useLanguage, useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './ProjectorBoard.module.css';
import { shortRole } from './shortRole.ts';
import { contentText } from './text.ts';

const SIZES = [38, 36, 34, 32, 30, 28, 26, 24, 22, 20];

/** So many names can be read in the line beneath the board; with more missing the board itself says which. */
const NAMED_MOST = 45;

/** With more roles than these the body stands on the phones only: on the wall the roles need the room. */
const BODY_WITH = 10;

/** Who is in the room: every role keeps its place, fills when the first one comes, and is an outline until then. */
export function ProjectorBoard({
  view,
  board,
  language,
}: {
  view: ProjectorView;
  board: BoardView;
  language: string;
}) {
  const text = useText(contentText);
  const spoken = useLanguage();
  const roles = Object.entries(board.roles)
    .map(([id, role]) => ({ id, ...role }))
    .sort((a, b) => a.order - b.order);
  const here = roles.filter(({ count }) => count !== undefined && count > 0);
  const missing = roles.filter(({ count }) => count === 0);
  const names = formatList(
    missing.map(({ title }) => shortRole(title)),
    spoken,
  );
  const ref = useFit(JSON.stringify([view.slide, board.roles]), SIZES);
  const columns = roles.length > 14 ? 3 : 2;
  const shape: Record<string, number> = {
    '--rows': Math.ceil(roles.length / columns),
    '--columns': columns,
  };
  return (
    <div className={styles.board} ref={ref}>
      <header className={styles.head}>
        <h1 className={styles.title} lang={language} dir="auto">
          {view.slide.title}
        </h1>
        {view.slide.body === undefined || roles.length > BODY_WITH ? null : (
          <div className={styles.body}>
            <Markdown text={view.slide.body} lang={language} />
          </div>
        )}
      </header>
      <ul className={styles.roles} style={shape}>
        {roles.map(({ id, title, count }) => (
          <li key={id} className={classes(styles.role, count !== undefined && count > 0 && styles.here)}>
            <span className={styles.count}>{count !== undefined && count > 0 ? count : ''}</span>
            <span className={styles.name} lang={language} dir="auto">
              {shortRole(title)}
            </span>
            {count === 0 ? <VisuallyHidden>{text.notHere}</VisuallyHidden> : null}
          </li>
        ))}
      </ul>
      <ProjectorFoot>
        {board.hidden || here.length === 0 ? (
          <p className={styles.foot}>{board.hidden ? text.hidden : text.pick}</p>
        ) : (
          <div className={styles.foot}>
            <p className={styles.headline}>
              {missing.length === 0 ? text.allHere : text.rolesHere(here.length, roles.length)}
            </p>
            {missing.length === 0 ? (
              board.other === 0 ? null : (
                <p>{text.otherRoles(board.other)}</p>
              )
            ) : (
              <p className={styles.missing}>
                <span className={styles.outline} aria-hidden="true" />
                {names.length <= NAMED_MOST ? text.missingNames(names) : text.missingCount(missing.length)}
              </p>
            )}
          </div>
        )}
      </ProjectorFoot>
    </div>
  );
}
