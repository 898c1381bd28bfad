import type { activity } from '../../../shared/activities/evidence/activity.ts';
import { newestFirst } from '../../../shared/activities/parts/points.ts';
import { capital } from '../../ui/capital.ts';
import { classes } from '../../ui/classes.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { TeamName } from '../../ui/NamedTable.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import { Words } from '../../ui/Words.tsx';
import type { ProjectorProps } from '../screen.ts';
import styles from './Projector.module.css';
import { ProjectorMap } from './ProjectorMap.tsx';
import { ProjectorTables } from './ProjectorTables.tsx';
import { text } from './text.ts';

type Props = ProjectorProps<typeof activity>;

/** Units of 1/1280 of the width. */
const QUESTION_SIZES = [60, 52, 46, 40, 36, 32];
const LIST_SIZES = [40, 36, 32, 30, 28];
/** What does not fit at 28 ends in "…" after so many lines each. */
const LIST_LINES = [3, 2, 1];

/** The question; how far tables are; the map; what is missing; and the question again with both lines. */
export default function Projector(props: Props) {
  const words = useText(text);
  const { view } = props;
  if (view.hidden)
    return (
      <div className={styles.screen}>
        <h1 className={styles.title}>
          {view.at === 'map' ? words.mapTitle : view.at === 'gaps' ? words.gapsOnWall : view.question}
        </h1>
        <Empty size="projector" title={words.concealed} />
      </div>
    );
  if (view.at === 'inventory' || view.at === 'check') return <ProjectorTables view={view} />;
  if (view.at === 'map') return <ProjectorMap view={view} language={props.language} />;
  if (view.at === 'gaps') return <Gaps {...props} />;
  if (view.at === 'again' && (view.pairCount ?? 0) > 0) return <Pairs {...props} />;
  return <Question {...props} />;
}

function Question({ view, language }: Props) {
  const words = useText(text);
  const box = useFit(`${view.question} ${view.source ?? ''}`, QUESTION_SIZES);
  return (
    <div className={styles.alone} ref={box}>
      <h1 className={styles.question} lang={language} dir="auto">
        {view.question}
      </h1>
      {view.source ? (
        <p className={styles.source} lang={language} dir="auto">
          {view.source}
        </p>
      ) : null}
      <p className={styles.ask}>{view.at === 'again' ? words.againEmpty : words.onPhones}</p>
      <ProjectorFoot>
        <p>{words.wrote(view.lines.written, view.lines.people)}</p>
      </ProjectorFoot>
    </div>
  );
}

function Gaps({ view, language }: Props) {
  const words = useText(text);
  const { aloneGap, gapCount = 0 } = view;
  const gaps = aloneGap ? [{ id: 'alone', ...aloneGap }] : newestFirst(view.gaps ?? {});
  const list = useFit<HTMLUListElement>(JSON.stringify(gaps), LIST_SIZES, LIST_LINES);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{words.gapsOnWall}</h1>
      {gaps.length === 0 ? (
        <p className={styles.invite}>{words.gapsEmpty}</p>
      ) : (
        <ul className={classes(styles.list, gaps.length > 2 && styles.two)} ref={list}>
          {gaps.map((gap) => (
            <li key={gap.id} className={styles.gap}>
              {gap.table ? <TableBadge table={gap.table} size="projector" /> : <span />}
              <div className={styles.words}>
                <p className={styles.under}>
                  <span lang={language} dir="auto">
                    {gap.title}
                  </span>
                  {gap.table ? <TeamName table={gap.table} /> : null}
                </p>
                <Words as="p" className={styles.what}>
                  {gap.what}
                </Words>
                <p className={styles.whoBy}>
                  <Words>{gap.who ?? words.noWho}</Words>
                  {' · '}
                  <span lang={language}>{capital(gap.scope)}</span>
                  {' · '}
                  <Words as="b">{gap.by ?? words.noBy}</Words>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <ProjectorFoot>
        <p>{words.gapCount(gapCount)}</p>
      </ProjectorFoot>
    </div>
  );
}

function Pairs({ view, language }: Props) {
  const words = useText(text);
  const { alonePair, pairCount = 0 } = view;
  const pairs = alonePair ? [{ id: 'alone', ...alonePair }] : newestFirst(view.pairs ?? {});
  const list = useFit<HTMLDivElement>(JSON.stringify(pairs), LIST_SIZES, LIST_LINES);
  return (
    <div className={styles.screen}>
      <h1 className={styles.small} lang={language} dir="auto">
        {view.question}
      </h1>
      <div className={styles.pairs} ref={list}>
        <h2 className={styles.column}>{words.before}</h2>
        <h2 className={styles.column}>{words.now}</h2>
        {pairs.flatMap(({ id, first, again }) => [
          <Words key={`${id}/first`} as="p" className={styles.then}>
            {first}
          </Words>,
          <Words key={`${id}/again`} as="p" className={styles.now}>
            {again}
          </Words>,
        ])}
      </div>
      <ProjectorFoot>
        <p>{words.pairCount(pairCount)}</p>
      </ProjectorFoot>
    </div>
  );
}
