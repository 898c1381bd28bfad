import { useState } from 'react';
import type { activity } from '../../../shared/activities/circle-square-triangle/activity.ts';
import { STEPS_EACH } from '../../../shared/activities/circle-square-triangle/rules.ts';
import { newestFirst } from '../../../shared/activities/parts/points.ts';
import { ShapeGlyph } from '../../ui/ShapeGlyph.tsx';
import { useSteadyOrder } from '../../ui/steady/useSteadyOrder.ts';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { PhoneProps } from '../screen.ts';
import { useRefusal } from '../useRefusal.ts';
import { NextStepForm } from './NextStepForm.tsx';
import styles from './Phone.module.css';
import { StepRow } from './StepRow.tsx';
import { text } from './text.ts';

/** What, who, by when; and what the others at the table have written. */
export function PhoneNextSteps({ floor, table, me, you, item, language, send }: PhoneProps<typeof activity>) {
  const words = useText(text);
  const called = useTableName();
  const [editing, setEditing] = useState<string>();
  const [refusal, watch] = useRefusal();
  const own = me?.nextSteps ?? {};
  const [here, list] = useSteadyOrder(newestFirst(table?.nextSteps ?? {}));
  // Those that wait for a facilitator, or were set aside, are in nobody's view but mine.
  const unshown = newestFirst(own).filter((step) => !here.some((other) => other.id === step.id));
  const edited = editing === undefined ? undefined : own[editing];
  const settled = table?.settled;

  const controls = (id: string) =>
    own[id] === undefined
      ? {}
      : { onEdit: () => setEditing(id), onTakeBack: () => void watch(send('removeNextStep', { id })) };
  const row = (step: (typeof here)[number]) => (
    <StepRow
      key={step.id}
      step={step}
      headings={floor.headings ?? []}
      language={language}
      {...controls(step.id)}
    />
  );

  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>
        {words.settleKicker(called(you.table))}
        {settled ? (
          <span className={styles.kickerShape}>
            <ShapeGlyph shape={settled} size={15} decorative />
            {words[settled]}
          </span>
        ) : null}
      </p>
      <h1 className={styles.title}>{words.nextTitle}</h1>
      {Object.keys(own).length >= STEPS_EACH && !edited ? (
        <p className={styles.hint}>{words.enough(STEPS_EACH)}</p>
      ) : (
        <NextStepForm
          key={editing ?? 'new'}
          draftKey={`${you.id}/${item.id}/${editing ?? 'new'}`}
          scopes={floor.scopes}
          headings={floor.headings ?? []}
          language={language}
          before={editing === undefined || edited === undefined ? undefined : { id: editing, ...edited }}
          send={send}
          onDone={() => setEditing(undefined)}
        />
      )}
      {refusal ? (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      ) : null}
      <section className={styles.section}>
        <h2 className={styles.heading}>{words.tableSteps(called(you.table))}</h2>
        {here.length === 0 ? <p className={styles.hint}>{words.noSteps}</p> : null}
        <ul ref={list}>{here.map(row)}</ul>
      </section>
      {[
        { title: words.readFirst, steps: unshown.filter((step) => step.waiting && !step.hidden) },
        { title: words.setAside, steps: unshown.filter((step) => step.hidden || !step.waiting) },
      ].map(({ title, steps }) =>
        steps.length === 0 ? null : (
          <section key={title} className={styles.section}>
            <h2 className={styles.heading}>{title}</h2>
            <ul>{steps.map(row)}</ul>
          </section>
        ),
      )}
    </div>
  );
}
