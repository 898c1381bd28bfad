import { useEffect, useState } from 'react';
import { spread } from '../../../shared/lib/tableSizes.ts';
import type { Seating } from '../../../shared/room/seating.ts';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { useSay } from '../../ui/heard/Announcer.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import type { Controls } from '../useConsole.ts';
import { DealDialog } from './DealDialog.tsx';
import styles from './Tables.module.css';
import { tablesText } from './tablesText.ts';

/** One line where people sit badly at their tables; else nothing. */
export function SeatingNote({
  view,
  controls,
}: {
  view: ConsoleView;
  /** For what mends it, where that does not stand below anyway. */
  controls?: Controls;
}) {
  const text = useText(tablesText);
  const called = useTableName();
  const [open, setOpen] = useState(false);
  const say = useSay();
  const { seating } = view;
  const words = seating && sentenceOf(text, called, seating);
  const kind = seating?.kind;
  // As it comes, and not anew with everybody who joins.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (words) say(words);
  }, [kind, say]);
  if (!seating && !open) return null;
  return (
    <>
      {seating ? (
        <div className={styles.note}>
          <p>{words}</p>
          {controls ? (
            <Button size="s" onClick={() => setOpen(true)}>
              {text.title}
            </Button>
          ) : null}
        </div>
      ) : null}
      {open && controls ? (
        <DealDialog view={view} controls={controls} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}

function sentenceOf(
  text: (typeof tablesText)['en'],
  called: (table: string) => string,
  { kind, people, tables, table, proposed }: Seating,
): string {
  const { most } = spread(people, tables);
  if (kind === 'sparse') return text.sparse(people, tables);
  if (table !== undefined) return text.uneven(called(table), people);
  return proposed === tables ? text.most(people, tables, most) : text.crowded(people, tables, most);
}
