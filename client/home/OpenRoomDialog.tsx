import { useState } from 'react';
import { MOST_TABLES, USUAL_TABLES } from '../../shared/lib/limits.ts';
import { keepHostedRoom } from '../live/hostKeys.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { Segmented } from '../ui/fields/Segmented.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { useHostReasons } from '../ui/hostReasons.ts';
import { useText } from '../ui/text.ts';
import { openRoom } from './api.ts';
import styles from './HostPage.module.css';
import { homeText } from './homeText.ts';
import { CallFailed } from './hostCall.ts';

/** How many tables, and names or not: then the console. A rehearsal is opened the same way, and is marked as one. */
export function OpenRoomDialog({
  session,
  rehearsal = false,
  onClose,
  onOpened,
}: {
  session: { readonly id: string; readonly title: string; readonly tables?: number };
  rehearsal?: boolean;
  onClose: () => void;
  onOpened: (roomId: string) => void;
}) {
  const text = useText(homeText);
  const [tables, setTables] = useState(String(session.tables ?? USUAL_TABLES));
  const [names, setNames] = useState<'ask' | 'none'>('ask');
  const [fault, setFault] = useState<{ field: 'tables' | 'all'; message: string }>();
  const [busy, setBusy] = useState(false);
  const reasonOf = useHostReasons();

  async function open() {
    const count = Number(tables);
    if (!Number.isInteger(count) || count < 1 || count > MOST_TABLES) {
      return setFault({ field: 'tables', message: text.tablesFault(MOST_TABLES) });
    }
    setBusy(true);
    try {
      const { roomId, code, hostKey } = await openRoom({
        sessionId: session.id,
        tables: count,
        namesAsked: names === 'ask',
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        ...(rehearsal ? { rehearsal: true as const } : {}),
      });
      keepHostedRoom({
        roomId,
        key: hostKey,
        code,
        title: session.title,
        openedAt: Date.now(),
        ...(rehearsal ? { rehearsal: true as const } : {}),
      });
      onOpened(roomId);
    } catch (error) {
      setBusy(false);
      setFault({
        field: 'all',
        message: error instanceof CallFailed ? reasonOf(error) : text.unreachable,
      });
    }
  }

  return (
    <Dialog
      open
      title={rehearsal ? text.rehearseTitle(session.title) : session.title}
      onClose={onClose}
      actions={
        <Button kind="primary" size="l" wide disabled={busy} onClick={() => void open()}>
          {busy ? text.opening : rehearsal ? text.rehearse : text.open}
        </Button>
      }
    >
      <div className={styles.fields}>
        {rehearsal ? <p>{text.rehearseHint}</p> : null}
        <TextField
          label={text.tables}
          hint={text.tablesHint}
          inputMode="numeric"
          value={tables}
          onChange={setTables}
          error={fault?.field === 'tables' ? fault.message : undefined}
        />
        {rehearsal ? null : (
          <div>
            <p className={styles.label}>{text.names}</p>
            <Segmented
              label={text.names}
              options={[
                { id: 'ask', label: text.askNames },
                { id: 'none', label: text.noNames },
              ]}
              value={names}
              onChange={setNames}
            />
            <p className={styles.hint}>{text.namesHint}</p>
          </div>
        )}
        {fault?.field === 'all' ? (
          <p className={styles.fault} role="alert">
            {text.failed} {fault.message}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
