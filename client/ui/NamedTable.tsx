import type { ComponentProps } from 'react';
import styles from './NamedTable.module.css';
import { TableBadge } from './TableBadge.tsx';
import { useTeamName } from './teams.ts';
import { Words } from './Words.tsx';

/** A table's badge with its team's name beside it, where it carries one. */
export function NamedTable(props: ComponentProps<typeof TableBadge>) {
  const name = useTeamName()(props.table);
  if (name === undefined) return <TableBadge {...props} />;
  return (
    <span className={styles.named}>
      <TableBadge {...props} plain />
      <Words className={styles.name}>{name}</Words>
    </span>
  );
}

/** The name alone, for what stands beside a badge; nothing where the table carries none. */
export function TeamName({ table, className }: { table: string; className?: string | undefined }) {
  const name = useTeamName()(table);
  if (name === undefined) return null;
  // The badge says it to those who hear it.
  return (
    <Words className={className ?? styles.team} aria-hidden="true">
      {name}
    </Words>
  );
}
