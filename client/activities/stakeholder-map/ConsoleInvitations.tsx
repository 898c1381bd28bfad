import { useState } from 'react';
import { newestFirst } from '../../../shared/activities/parts/points.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { ConsoleSection } from '../../ui/frames/ConsoleSection.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import styles from './Console.module.css';
import { Curated } from './Curated.tsx';
import { InvitationDialog } from './InvitationDialog.tsx';
import type { ConsolePart } from './props.ts';
import { text } from './text.ts';

/** Whom the room invites, the newest first: to correct, hide, or write down for somebody. */
export function ConsoleInvitations({ view, language, ask, forget }: ConsolePart) {
  const words = useText(text);
  const current = useLanguage();
  const [editing, setEditing] = useState<string>();
  const rows = newestFirst(view.invitations);
  const edit = (id: string) => {
    forget();
    setEditing(id);
  };
  return (
    <ConsoleSection
      heading={
        <>
          {words.invitations}
          {view.groups.map(({ group, count }) => (
            <span key={group} className={styles.groupCount}>
              {`${words.brief[group]} ${formatNumber(count, current)}`}
            </span>
          ))}
        </>
      }
      action={
        <Button size="s" icon="plus" onClick={() => edit('new')}>
          {words.note}
        </Button>
      }
    >
      {rows.length === 0 ? <p className={styles.none}>{words.noInvites}</p> : null}
      <ul>
        {rows.map(({ id, what, name, group, who, by, table, hidden, waiting }) => (
          <li key={id} className={styles.step}>
            {table ? <TableBadge table={table} /> : <span />}
            <div className={styles.words}>
              <Words as="p" className={hidden ? styles.hidden : styles.what}>
                {name ? `${what} (${name})` : what}
              </Words>
              <p className={styles.note}>
                {words.short[group]}
                {' · '}
                <Words>{who ?? words.noAsks}</Words>
                {' · '}
                <Words>{by ?? words.noBy}</Words>
              </p>
            </div>
            <Curated
              id={id}
              what={what}
              hidden={hidden}
              waiting={waiting}
              ask={ask}
              onEdit={() => edit(id)}
            />
          </li>
        ))}
      </ul>
      {editing === undefined ? null : (
        <InvitationDialog
          key={editing}
          id={editing}
          view={view}
          language={language}
          ask={ask}
          onClose={() => setEditing(undefined)}
        />
      )}
    </ConsoleSection>
  );
}
