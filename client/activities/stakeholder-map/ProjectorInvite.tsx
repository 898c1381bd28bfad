import type { GroupView, ProjectorView } from '../../../shared/activities/stakeholder-map/views.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Projector.module.css';
import { RelationGlyph } from './RelationGlyph.tsx';
import { text } from './text.ts';

const MISSING = 3;
/** Of each group: what fits above the join code. */
const SHOWN = 2;

/** The three groups, and whom the room invites from each. */
export function ProjectorInvite({
  groups,
  view,
  language,
}: {
  groups: readonly GroupView[];
  view: ProjectorView;
  language: string;
}) {
  const words = useText(text);
  const current = useLanguage();
  const missing = view.stakeholders.filter(({ id }) => view.missing?.includes(id));
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{words.inviteTitle}</h1>
      <ul className={styles.groups}>
        {groups.map(({ group, count, newest }) => (
          <li key={group} className={styles.group}>
            <h2 className={styles.groupHead}>
              <RelationGlyph relation={group} size={32} />
              <span>{words.short[group]}</span>
              <span className={styles.groupCount}>{formatNumber(count, current)}</span>
            </h2>
            {newest.length === 0 ? <p className={styles.note}>{words.noInvites}</p> : null}
            <ul>
              {newest.slice(0, SHOWN).map((one) => (
                <li key={one.id} className={styles.invitation}>
                  <Words as="p" className={styles.whom}>
                    {one.what}
                  </Words>
                  {one.by ? (
                    <Words as="p" className={styles.note}>
                      {one.by}
                    </Words>
                  ) : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <ProjectorFoot>
        {missing.length === 0 ? (
          <p>{words.inviteHint}</p>
        ) : (
          <p className={styles.missing}>
            {`${words.missing}: `}
            <Words lang={language}>
              {missing
                .slice(0, MISSING)
                .map(({ title }) => title)
                .join(' · ')}
            </Words>
            {missing.length > MISSING ? ` ${words.more(missing.length - MISSING)}` : null}
          </p>
        )}
      </ProjectorFoot>
    </div>
  );
}
