import { useState } from 'react';
import { newestFirst } from '../../../shared/activities/parts/points.ts';
import { capital } from '../../ui/capital.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { ConsoleRest, ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { TeamName } from '../../ui/NamedTable.tsx';
import { useSteadyOrder } from '../../ui/steady/useSteadyOrder.ts';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Console.module.css';
import { Curate } from './Curate.tsx';
import type { PartProps } from './consoleParts.ts';
import { GapDialog } from './GapDialog.tsx';
import { text } from './text.ts';

/** Gaps, the newest first: to show, correct, hide, or write down for a table. */
export function ConsoleGaps({ view, language, ask, forget }: PartProps) {
  const words = useText(text);
  const [editing, setEditing] = useState<string>();
  const all = newestFirst(view.gaps);
  const [shown, list] = useSteadyOrder(all.filter(({ hidden }) => !hidden));
  const hidden = all.filter((gap) => gap.hidden);
  const edit = (id: string) => {
    forget();
    setEditing(id);
  };
  const row = (gap: (typeof all)[number]) => (
    <li key={gap.id} className={styles.row}>
      {gap.table ? <TableBadge table={gap.table} size="s" /> : <span />}
      <div className={styles.words}>
        <p className={styles.state} lang={language}>
          {gap.title}
        </p>
        <Words as="p" className={styles.what}>
          {gap.what}
        </Words>
        {gap.table ? <TeamName table={gap.table} /> : null}
        <p className={styles.state}>
          <span lang={language}>{capital(gap.scope)}</span>
          {' · '}
          <Words>{gap.who ?? words.noWho}</Words>
          {' · '}
          <Words>{gap.by ?? words.noBy}</Words>
        </p>
      </div>
      <Curate id={gap.id} what={gap.what} entry={gap} view={view} ask={ask} onEdit={() => edit(gap.id)} />
    </li>
  );
  return (
    <ConsoleSection
      heading={words.gaps}
      action={
        <Button size="s" icon="plus" onClick={() => edit('new')}>
          {words.noteGap}
        </Button>
      }
    >
      {shown.length === 0 ? <p className={styles.none}>{words.noGaps}</p> : null}
      <ul ref={list}>{shown.map(row)}</ul>
      {hidden.length === 0 ? null : (
        <ConsoleRest summary={words.hidden(hidden.length)}>
          <ul>{hidden.map(row)}</ul>
        </ConsoleRest>
      )}
      {editing === undefined ? null : (
        <GapDialog
          id={editing}
          view={view}
          language={language}
          before={editing === 'new' ? undefined : view.gaps[editing]}
          ask={ask}
          onClose={() => setEditing(undefined)}
        />
      )}
    </ConsoleSection>
  );
}
