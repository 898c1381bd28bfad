import type { Heading } from '../../../shared/activities/activity.ts';
import { underHeadings } from '../../../shared/activities/circle-square-triangle/headings.ts';
import { SHAPES } from '../../../shared/activities/circle-square-triangle/rules.ts';
import type { NextStepView, ProjectorView } from '../../../shared/activities/circle-square-triangle/views.ts';
import { newestFirst } from '../../../shared/activities/parts/points.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { capital } from '../../ui/capital.ts';
import { classes } from '../../ui/classes.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NamedTable, TeamName } from '../../ui/NamedTable.tsx';
import { ShapeGlyph } from '../../ui/ShapeGlyph.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { useGlide } from '../../ui/useGlide.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Projector.module.css';
import { text } from './text.ts';

/** More letters than this do not fit into the foot; their number does. */
const MOST_LETTERS = 10;

/** Next steps as they come, the newest first, counted by scope; tables by shape stay in sight below. */
export function ProjectorSteps({ view, language }: { view: ProjectorView; language: string }) {
  const words = useText(text);
  const current = useLanguage();
  const headings = view.headings ?? [];
  // Those of one topic stand together; the newest come first in each.
  const steps = underHeadings(newestFirst(view.nextSteps ?? {}), headings).flatMap((group) => group.steps);
  const scopes = view.scopes ?? [];
  const total = scopes.reduce((sum, { count }) => sum + count, 0);
  const grid = useGlide<HTMLUListElement>(steps.map((step) => step.id));
  return (
    <div className={styles.screen}>
      <h1 className={classes(styles.title, styles.stepsTitle)}>{words.stepsTitle}</h1>
      {total > 0 && !view.alone ? (
        <p className={styles.counts}>
          <b>{words.stepsCount(total)}</b>
          {scopes.map(({ scope, count }) => (
            <span key={scope} lang={language}>
              {`${capital(scope)} `}
              <b>{formatNumber(count, current)}</b>
            </span>
          ))}
        </p>
      ) : null}
      {view.alone ? (
        <Alone step={view.alone} headings={headings} language={language} />
      ) : steps.length > 0 ? (
        <ul className={classes(styles.steps, steps.length <= 2 && styles.few)} ref={grid}>
          {steps.map((step) => (
            <li key={step.id} className={styles.step} data-glide={step.id}>
              {step.table ? (
                <TableBadge table={step.table} size="projector" />
              ) : (
                <span className={styles.room}>
                  <Icon name="people" size="calc(var(--u) * 34)" />
                </span>
              )}
              <div className={styles.words}>
                {step.table ? <TeamName table={step.table} /> : null}
                <Under step={step} headings={headings} />
                <Words as="p" className={styles.what}>
                  {step.what}
                </Words>
                <WhoBy step={step} language={language} />
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.invite}>{words.stepsEmpty}</p>
      )}
      <Shapes view={view} />
    </div>
  );
}

function WhoBy({ step, language }: { step: NextStepView; language: string }) {
  return (
    <div className={styles.whoBy}>
      {step.who ? <Words as="p">{step.who}</Words> : null}
      <p>
        <span lang={language}>{capital(step.scope)}</span>
        {step.by ? (
          <>
            {' · '}
            <Words as="b">{step.by}</Words>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** The topic of an earlier item that a next step stands under. */
function Under({ step, headings }: { step: NextStepView; headings: readonly Heading[] }) {
  const heading = headings.find(({ id }) => id === step.heading)?.text;
  return heading === undefined ? null : (
    <Words as="p" className={styles.under}>
      {heading}
    </Words>
  );
}

function Alone({
  step,
  headings,
  language,
}: {
  step: NextStepView;
  headings: readonly Heading[];
  language: string;
}) {
  return (
    <div className={styles.alone}>
      <Under step={step} headings={headings} />
      <Words as="p" className={classes(styles.aloneWhat, step.what.length > 110 && styles.long)}>
        {step.what}
      </Words>
      <div className={styles.aloneWho}>
        {step.table ? <NamedTable table={step.table} size="projector-l" /> : null}
        <WhoBy step={step} language={language} />
      </div>
    </div>
  );
}

/** Which tables settled on which shape, in one line. */
function Shapes({ view }: { view: ProjectorView }) {
  const words = useText(text);
  const settled = Object.entries(view.settled ?? {}).sort(([a], [b]) => byLetter(a, b));
  if (settled.length === 0) return null;
  return (
    <ProjectorFoot>
      <ul className={styles.footShapes}>
        {SHAPES.map((shape) => {
          const tables = settled.filter(([, chosen]) => chosen === shape).map(([table]) => table);
          if (tables.length === 0) return null;
          return (
            <li key={shape} className={styles.footShape}>
              <ShapeGlyph shape={shape} size="1em" />
              <b>{settled.length > MOST_LETTERS ? words.tables(tables.length) : tables.join(' ')}</b>
            </li>
          );
        })}
      </ul>
    </ProjectorFoot>
  );
}
