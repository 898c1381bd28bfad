import { useState } from 'react';
import { MOST_PEOPLE, MOST_TABLES, USUAL_TABLES } from '../../shared/lib/limits.ts';
import { readCount } from '../../shared/lib/readNumber.ts';
import { misfit, spread, tablesFor } from '../../shared/lib/tableSizes.ts';
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

/** How many people come, how many tables there are for them, and names or not: then the console. A rehearsal is opened the same way, and is marked as one. */
export function OpenRoomDialog({
  session,
  rehearsal = false,
  onClose,
  onOpened,
}: {
  session: {
    readonly id: string;
    readonly title: string;
    readonly people?: number;
    readonly tables?: number;
  };
  rehearsal?: boolean;
  onClose: () => void;
  onOpened: (roomId: string) => void;
}) {
  const text = useText(homeText);
  const [people, setPeople] = useState(session.people === undefined ? '' : String(session.people));
  const expected = readCount(people, MOST_PEOPLE);
  /** As it was typed; until then what is proposed. */
  const [typed, setTyped] = useState(session.tables === undefined ? undefined : String(session.tables));
  const tables = typed ?? String(expected === undefined ? USUAL_TABLES : tablesFor(expected));
  const count = readCount(tables, MOST_TABLES);
  const [names, setNames] = useState<'ask' | 'none'>('ask');
  const [fault, setFault] = useState<{ field: 'people' | 'tables' | 'all'; message: string }>();
  const [busy, setBusy] = useState(false);
  const reasonOf = useHostReasons();

  async function open() {
    if (expected === undefined && people.trim() !== '')
      return setFault({ field: 'people', message: text.peopleFault(MOST_PEOPLE) });
    if (count === undefined) return setFault({ field: 'tables', message: text.tablesFault(MOST_TABLES) });
    setBusy(true);
    try {
      const { roomId, code, hostKey } = await openRoom({
        sessionId: session.id,
        tables: count,
        ...(expected === undefined ? {} : { people: expected }),
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
        sessionId: session.id,
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
          label={text.people}
          inputMode="numeric"
          autoComplete="off"
          value={people}
          onChange={(value) => {
            setPeople(value);
            setFault(undefined);
            // What was proposed goes by the number of people; what somebody typed stays.
            if (session.tables !== undefined && typed === String(session.tables)) setTyped(undefined);
          }}
          error={fault?.field === 'people' ? fault.message : undefined}
        />
        <TextField
          label={text.tables}
          hint={expected === undefined ? text.tablesHint : fitOf(text, expected, count)}
          inputMode="numeric"
          value={tables}
          onChange={setTyped}
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

/** How many sit at each table, and how many tables would be better where that is too many or too few. */
function fitOf(text: (typeof homeText)['en'], people: number, tables: number | undefined): string {
  if (tables === undefined) return text.fit(tablesFor(people));
  const { least, most } = spread(people, tables);
  const each = text.each(least, most);
  return misfit(people, tables) ? `${each} ${text.fit(tablesFor(people))}` : each;
}
