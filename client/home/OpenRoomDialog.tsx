import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { keepHostedRoom } from '../live/hostKeys.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useText } from '../ui/text.ts';
import { CallFailed, mayOpen, openRoom, type SessionCard } from './api.ts';
import styles from './HostPage.module.css';
import { homeText } from './homeText.ts';

const MOST_TABLES = 60;

/** How many tables, names or not, and from another machine the password: then the console. */
export function OpenRoomDialog({ session, onClose }: { session: SessionCard; onClose: () => void }) {
  const text = useText(homeText);
  const [, go] = useLocation();
  const [tables, setTables] = useState('6');
  const [names, setNames] = useState<'ask' | 'none'>('ask');
  const [password, setPassword] = useState('');
  const [free, setFree] = useState(true);
  const [fault, setFault] = useState<{ field: 'tables' | 'password' | 'all'; message: string }>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    mayOpen().then(setFree, () => setFault({ field: 'all', message: text.unreachable }));
  }, [text.unreachable]);

  async function open() {
    const count = Number(tables);
    if (!Number.isInteger(count) || count < 1 || count > MOST_TABLES) {
      return setFault({ field: 'tables', message: text.tablesFault(MOST_TABLES) });
    }
    setBusy(true);
    try {
      const { roomId, code, hostKey } = await openRoom(
        { sessionId: session.id, tables: count, namesAsked: names === 'ask' },
        password,
      );
      keepHostedRoom({ roomId, key: hostKey, code, title: session.title, openedAt: Date.now() });
      go(`/console/${roomId}`);
    } catch (error) {
      setBusy(false);
      const refused = error instanceof CallFailed && error.code === 'not-allowed';
      if (refused) setFault({ field: 'password', message: text.passwordWrong });
      else
        setFault({ field: 'all', message: error instanceof CallFailed ? error.message : text.unreachable });
    }
  }

  return (
    <Dialog
      open
      title={session.title}
      onClose={onClose}
      actions={
        <Button kind="primary" size="l" wide disabled={busy} onClick={() => void open()}>
          {busy ? text.opening : text.open}
        </Button>
      }
    >
      <div className={styles.fields}>
        <TextField
          label={text.tables}
          hint={text.tablesHint}
          inputMode="numeric"
          value={tables}
          onChange={setTables}
          error={fault?.field === 'tables' ? fault.message : undefined}
        />
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
        {free ? null : (
          <TextField
            label={text.password}
            hint={text.passwordHint}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={fault?.field === 'password' ? fault.message : undefined}
          />
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
