import { useState } from 'react';
import type { activity } from '../../../shared/activities/evidence/activity.ts';
import { GAPS_EACH } from '../../../shared/activities/evidence/rules.ts';
import type { GapView } from '../../../shared/activities/evidence/viewParts.ts';
import { newestFirst } from '../../../shared/activities/parts/points.ts';
import { capital } from '../../ui/capital.ts';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import type { PhoneProps } from '../screen.ts';
import { useRefusal } from '../useRefusal.ts';
import { GapForm } from './GapForm.tsx';
import styles from './Phone.module.css';
import { text } from './text.ts';

/** Two gaps of the team: what would be enough to show, who, by when. */
export function PhoneGaps({ floor, table, me, you, item, language, send }: PhoneProps<typeof activity>) {
  const words = useText(text);
  const called = useTableName();
  const [editing, setEditing] = useState<string>();
  const [refusal, watch] = useRefusal();
  const own = me?.gaps ?? {};
  const here = newestFirst(table?.gaps ?? {});
  const unshown = newestFirst(own).filter(({ id }) => table?.gaps[id] === undefined);
  const before = editing === undefined ? undefined : own[editing];
  const full = (table?.gapCount ?? 0) >= GAPS_EACH;

  const row = (gap: GapView & { readonly id: string }) => (
    <li key={gap.id} className={styles.row}>
      <p className={styles.small}>
        <span lang={language}>{gap.title}</span> · <span lang={language}>{capital(gap.scope)}</span>
      </p>
      <Words as="p" className={styles.said}>
        {gap.what}
      </Words>
      <p className={styles.state}>
        <Words>{gap.who ?? words.noWho}</Words> · <Words>{gap.by ?? words.noBy}</Words>
      </p>
      {own[gap.id] === undefined ? null : (
        <p className={styles.rowActions}>
          <button
            type="button"
            className={styles.link}
            aria-label={words.editWhat(gap.what)}
            onClick={() => setEditing(gap.id)}
          >
            {words.edit}
          </button>
          <button
            type="button"
            className={styles.link}
            aria-label={words.takeBackWhat(gap.what)}
            onClick={() => void watch(send('takeBack', { id: gap.id }))}
          >
            {words.takeBack}
          </button>
        </p>
      )}
    </li>
  );

  return (
    <div className={styles.screen}>
      <p className={styles.kicker}>{words.table(called(you.table))}</p>
      <h1 className={styles.title}>{words.gapsTitle}</h1>
      <p className={styles.hint}>
        {full && before === undefined ? words.gapsFull(GAPS_EACH) : words.gapsHint}
      </p>
      {full && before === undefined ? null : (
        <GapForm
          key={editing ?? 'new'}
          draftKey={`${you.id}/${item.id}/gap/${editing ?? 'new'}`}
          floor={floor}
          own={(table?.pack ?? []).filter(({ id }) => table?.answers[id]?.answer !== 'have')}
          language={language}
          before={before === undefined || editing === undefined ? undefined : { id: editing, ...before }}
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
        {here.length === 0 ? <p className={styles.hint}>{words.noGapsYet}</p> : <ul>{here.map(row)}</ul>}
      </section>
      {unshown.length === 0 ? null : (
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.setAside}</h2>
          <ul>{unshown.map(row)}</ul>
        </section>
      )}
    </div>
  );
}
