import type { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import { Words } from '../../ui/Words.tsx';
import type { ProjectorProps } from '../screen.ts';
import styles from './Projector.module.css';
import { ProjectorInvite } from './ProjectorInvite.tsx';
import { ProjectorRoom } from './ProjectorRoom.tsx';
import { RelationGlyph } from './RelationGlyph.tsx';
import { text } from './text.ts';

/** Units of 1/1280 of the width. */
const PLAN_SIZES = [72, 60, 52, 44, 36];
const LIST_SIZES = [34, 32, 30, 28];
const LIST_LINES = [2, 1];

/** The plan, who there is, how far it is, what the room made of it, and whom it invites. */
export default function Projector({ view, language }: ProjectorProps<typeof activity>) {
  const words = useText(text);
  const plan = useFit(view.plan ?? '', PLAN_SIZES);
  const list = useFit<HTMLDivElement>(JSON.stringify(view.stakeholders), LIST_SIZES, LIST_LINES);
  if (view.hidden)
    return (
      <div className={styles.screen}>
        <h1 className={styles.title}>{view.at === 'invite' ? words.inviteTitle : words.roomTitle}</h1>
        <Empty size="projector" title={words.concealed} />
      </div>
    );
  if (view.placed) return <ProjectorRoom placed={view.placed} language={language} />;
  if (view.groups) return <ProjectorInvite groups={view.groups} view={view} language={language} />;
  if (view.at === 'plan')
    return (
      <div className={styles.middle} ref={plan}>
        <p className={styles.kicker}>{words.planKicker}</p>
        {view.plan ? (
          <h1 className={styles.plan} lang={language} dir="auto">
            {view.plan}
          </h1>
        ) : (
          <h1 className={styles.plan}>{words.planAsk}</h1>
        )}
      </div>
    );
  if (view.at === 'list')
    return (
      <div className={styles.screen}>
        <h1 className={styles.title}>{words.whoTitle}</h1>
        <div className={styles.list} ref={list}>
          <ul className={styles.columns}>
            {view.stakeholders.map(({ id, title }) => (
              <li key={id}>
                <Words as="p" className={styles.listed} lang={language}>
                  {title}
                </Words>
              </li>
            ))}
          </ul>
        </div>
        <ProjectorFoot>
          <p>
            {words.listed(view.stakeholders.length)}
            {view.added > 0 ? ` · ${words.added(view.added)}` : null}
          </p>
        </ProjectorFoot>
      </div>
    );
  return (
    <div className={styles.middle}>
      {view.plan ? (
        <p className={styles.kicker} lang={language} dir="auto">
          {view.plan}
        </p>
      ) : null}
      <h1 className={styles.title}>{words.question}</h1>
      <ul className={styles.relations}>
        {(['authority', 'interest', 'influence'] as const).map((relation) => (
          <li key={relation} className={styles.relation}>
            <RelationGlyph relation={relation} size={52} />
            <span>{words.marks[relation]}</span>
          </li>
        ))}
      </ul>
      <p className={styles.ask}>{words.onPhones}</p>
      <ProjectorFoot>
        <p>
          {view.at === 'place' ? words.peopleDone(view.done, view.of) : words.tablesDone(view.done, view.of)}
        </p>
      </ProjectorFoot>
    </div>
  );
}
