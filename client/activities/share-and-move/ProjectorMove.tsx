import { Fragment } from 'react';
import type { activity } from '../../../shared/activities/share-and-move/activity.ts';
import { documentId } from '../../../shared/activities/share-and-move/documents.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NamedTable, TeamName } from '../../ui/NamedTable.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import type { ProjectorProps } from '../screen.ts';
import { useDocumentName } from './names.ts';
import styles from './ProjectorMove.module.css';
import { chainOf } from './route.ts';
import { shareText } from './text.ts';

/** With more documents than these no way is drawn: phones tell whose document has come. */
const MOST_DRAWN = 60;

/** How large the stops can be for so many of them. */
const sizeOf = (stops: number) => (stops > 45 ? 'most' : stops > 14 ? 'many' : stops < 9 ? 'few' : undefined);

/** Where every document goes, and what to do with the one that comes. */
export function ProjectorMove({ view }: ProjectorProps<typeof activity>) {
  const text = useText(shareText);
  const labelOf = useDocumentName();
  const { move } = view;
  if (move === undefined) return null;
  const chain = chainOf(move.route);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{text.moveTitle}</h1>
      <ol className={styles.todo}>
        <li>
          <Icon name="eye" size="1.1em" />
          {text.doRead}
        </li>
        <li>
          <Icon name="plus" size="1.1em" />
          {text.doAdd}
        </li>
        <li>
          <Icon name="chat" size="1.1em" />
          {text.doComment}
        </li>
      </ol>
      <div className={styles.route}>
        {move.route.length > MOST_DRAWN ? (
          <p className={styles.told}>{text.phoneTells}</p>
        ) : chain === undefined ? (
          <ul className={styles.pairs}>
            {move.route.map(([from, to]) => (
              <li key={documentId(from)} className={styles.pair}>
                <VisuallyHidden>{text.goesTo(labelOf(from), labelOf(to))}</VisuallyHidden>
                <span aria-hidden="true">
                  <NamedTable {...from} size="projector-l" />
                  <Arrow />
                  <NamedTable {...to} size="projector-l" />
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.chain} data-size={sizeOf(chain.length)}>
            {chain.map((name, index) => (
              // The chain ends where it began.
              <Fragment key={index === chain.length - 1 ? 'end' : documentId(name)}>
                <span className={styles.stop}>
                  <span className={styles.place}>
                    <TableBadge {...name} size="projector-l" />
                    {sizeOf(chain.length) === 'few' ? (
                      <TeamName table={name.table} className={styles.team} />
                    ) : null}
                  </span>
                  {index < chain.length - 1 ? <Arrow /> : null}
                </span>
              </Fragment>
            ))}
          </p>
        )}
      </div>
      <ProjectorFoot>
        <p>
          {[
            move.of > 1 ? text.moveOf(move.number, move.of) : '',
            move.added > 0 ? text.addedCount(move.added) : '',
            move.comments > 0 ? text.comments(move.comments) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </ProjectorFoot>
    </div>
  );
}

function Arrow() {
  return (
    <svg className={styles.arrow} viewBox="0 0 30 24" aria-hidden="true" focusable="false">
      <path d="M3 12h22M17 4l8 8-8 8" />
    </svg>
  );
}
