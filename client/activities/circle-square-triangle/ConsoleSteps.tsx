import { useState } from 'react';
import type { activity } from '../../../shared/activities/circle-square-triangle/activity.ts';
import { underHeadings } from '../../../shared/activities/circle-square-triangle/headings.ts';
import type { ConsoleView } from '../../../shared/activities/circle-square-triangle/views.ts';
import { newestFirst } from '../../../shared/activities/parts/points.ts';
import { capital } from '../../ui/capital.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { ConsoleRest, ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { kitText } from '../../ui/kitText.ts';
import { TeamName } from '../../ui/NamedTable.tsx';
import { ReviewStrip } from '../../ui/ReviewStrip.tsx';
import { useSteadyOrder } from '../../ui/steady/useSteadyOrder.ts';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { useGlide } from '../../ui/useGlide.ts';
import { Words } from '../../ui/Words.tsx';
import type { ConsoleAsk } from '../screen.ts';
import styles from './Console.module.css';
import { StepDialog } from './StepDialog.tsx';
import { text } from './text.ts';

/** Next steps, the newest first: to show, correct, hide, or write down for somebody. */
export function ConsoleSteps({
  view,
  language,
  ask,
  forget,
}: {
  view: ConsoleView;
  language: string;
  ask: ConsoleAsk<typeof activity>;
  forget: () => void;
}) {
  const words = useText(text);
  const ui = useText(kitText);
  const current = useLanguage();
  const [editing, setEditing] = useState<string>();
  const all = newestFirst(view.nextSteps);
  const [shown, list] = useSteadyOrder(all.filter((step) => !step.hidden && !step.waiting));
  const waiting = all.filter((step) => step.waiting && !step.hidden);
  const hidden = all.filter((step) => step.hidden);
  useGlide(
    shown.map((step) => step.id),
    600,
    list,
  );
  const edit = (id: string) => {
    forget();
    setEditing(id);
  };
  const row = (step: (typeof all)[number]) => {
    const on = view.onProjector === step.id;
    return (
      <li key={step.id} className={styles.step} data-glide={step.id}>
        {step.table ? <TableBadge table={step.table} /> : <span />}
        <div className={styles.words}>
          <Words as="p" className={styles.what}>
            {step.what}
          </Words>
          {step.table ? <TeamName table={step.table} /> : null}
          <p className={styles.whoBy}>
            <span lang={language}>{capital(step.scope)}</span>
            {' · '}
            <Words>{step.who ?? words.noWho}</Words>
            {' · '}
            <Words>{step.by ?? words.noBy}</Words>
          </p>
        </div>
        <span className={styles.controls}>
          {step.hidden ? (
            <Button size="s" kind="plain" icon="eye" onClick={() => ask('unhideNextStep', { id: step.id })}>
              {words.showAgain}
            </Button>
          ) : (
            <>
              {step.waiting ? (
                <Button
                  size="s"
                  aria-label={ui.letThroughWhat(step.what)}
                  onClick={() => ask('letThrough', { id: step.id })}
                >
                  {ui.letThrough}
                </Button>
              ) : null}
              <Button
                size="s"
                disabled={step.waiting === true}
                icon="projector"
                pressed={on}
                aria-label={`${words.onProjector}: ${step.what}`}
                title={words.onProjector}
                onClick={() => (on ? ask('clearProjector', {}) : ask('putOnProjector', { id: step.id }))}
              />
              <Button
                size="s"
                kind="plain"
                icon="pen"
                aria-label={words.editWhat(step.what)}
                title={words.edit}
                onClick={() => edit(step.id)}
              />
              <Button
                size="s"
                kind="plain"
                icon="eye-off"
                aria-label={words.hideWhat(step.what)}
                title={words.hide}
                onClick={() => ask('hideNextStep', { id: step.id })}
              />
            </>
          )}
        </span>
      </li>
    );
  };
  return (
    <ConsoleSection
      heading={
        <>
          {words.nextKicker}
          {view.total > 0
            ? view.counts.map(({ scope, count }) => (
                <span key={scope} className={styles.scopeCount} lang={language}>
                  {`${capital(scope)} ${formatNumber(count, current)}`}
                </span>
              ))
            : null}
        </>
      }
      action={
        <Button size="s" icon="plus" onClick={() => edit('new')}>
          {words.note}
        </Button>
      }
    >
      <ReviewStrip
        review={view.review}
        waiting={view.waiting}
        onReview={(on) => void ask('reviewFirst', { on })}
        onAll={() => void ask('letThrough', {})}
      />
      <ul>{waiting.map(row)}</ul>
      {shown.length === 0 ? <p className={styles.none}>{words.noneWritten}</p> : null}
      <ul ref={list}>
        {underHeadings(shown, view.headings ?? []).flatMap(({ heading, steps }) => [
          ...(view.headings === undefined || shown.every((step) => step.heading === undefined)
            ? []
            : [
                <li key={heading?.id ?? 'none'} className={styles.heading}>
                  <Words as="h3" className={styles.headingText}>
                    {heading?.text ?? words.noHeading}
                  </Words>
                  <span className={styles.scopeCount}>{formatNumber(steps.length, current)}</span>
                </li>,
              ]),
          ...steps.map(row),
        ])}
      </ul>
      {hidden.length > 0 ? (
        <ConsoleRest summary={words.hiddenCount(hidden.length)}>
          <ul>{hidden.map(row)}</ul>
        </ConsoleRest>
      ) : null}
      {editing === undefined ? null : (
        <StepDialog
          id={editing}
          scopes={view.scopes}
          headings={view.headings ?? []}
          tables={Object.keys(view.tables)}
          language={language}
          before={editing === 'new' ? undefined : view.nextSteps[editing]}
          ask={ask}
          onClose={() => setEditing(undefined)}
        />
      )}
    </ConsoleSection>
  );
}
