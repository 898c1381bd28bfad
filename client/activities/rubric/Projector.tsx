import { Empty } from '../../ui/Empty.tsx';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Projector.module.css';
import { ProjectorChosen } from './ProjectorChosen.tsx';
import { ProjectorGap } from './ProjectorGap.tsx';
import { ProjectorLevels } from './ProjectorLevels.tsx';
import { ProjectorRoom } from './ProjectorRoom.tsx';
import { ProjectorTables } from './ProjectorTables.tsx';
import type { RubricProjector } from './props.ts';
import { text } from './text.ts';

/** Units of 1/1280 of the width. */
const LINE_SIZES = [60, 52, 46, 40, 36, 32, 28];

/** The exact levels, how many have finished, how far tables are, then where the room stands. */
export default function Projector(props: RubricProjector) {
  const { view, language } = props;
  const words = useText(text);
  if (view.hidden) {
    return (
      <div className={styles.screen}>
        {view.dimension === undefined ? null : (
          <h1 className={styles.title} lang={language} dir="auto">
            {view.dimension.title}
          </h1>
        )}
        <Empty size="projector" title={words.hidden} heading={view.dimension === undefined} />
      </div>
    );
  }
  if (view.alone) return <Alone line={view.alone} language={language} />;
  const [phase] = view.at.split('.');
  if (phase === 'levels' || phase === 'calibrate') return <ProjectorLevels {...props} />;
  if (phase === 'table') return <ProjectorTables {...props} />;
  if (phase === 'choose') return <ProjectorChosen {...props} />;
  if (view.figures) return <ProjectorGap {...props} />;
  if (view.all) return <ProjectorRoom {...props} />;
  return <Rating {...props} />;
}

/** How many have finished, and nothing else. [Q2] */
function Rating({ view, language }: RubricProjector) {
  const words = useText(text);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{words.rateTitle}</h1>
      {view.prompt === undefined ? null : (
        <p className={styles.prompt} lang={language} dir="auto">
          {view.prompt}
        </p>
      )}
      <div className={styles.middle}>
        <p className={styles.big}>{words.finished(view.finished, view.people)}</p>
        <div className={styles.track} aria-hidden="true">
          <span
            className={styles.fill}
            style={{ inlineSize: `${view.people === 0 ? 0 : (100 * view.finished) / view.people}%` }}
          />
        </div>
        <p className={styles.said}>{words.rateHow}</p>
      </div>
      <ProjectorFoot>
        <p>{words.rateCount(view.count)}</p>
      </ProjectorFoot>
    </div>
  );
}

function Alone({
  line,
  language,
}: {
  line: NonNullable<RubricProjector['view']['alone']>;
  language: string;
}) {
  const words = useText(text);
  const fit = useFit(line.text, LINE_SIZES);
  return (
    <div className={styles.screen}>
      <h1 className={styles.kicker}>
        {line.use === 'evidence' ? words.evidence : words.seesAny}
        {' · '}
        <span lang={language} dir="auto">
          {line.title}
        </span>
      </h1>
      <div className={styles.alone} ref={fit}>
        <Words as="p">{line.text}</Words>
      </div>
      {line.table === undefined ? null : (
        <p className={styles.letters}>
          <NamedTable table={line.table} size="projector-l" />
        </p>
      )}
    </div>
  );
}
