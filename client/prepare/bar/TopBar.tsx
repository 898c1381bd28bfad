import { useState } from 'react';
import { TitleField } from '../../forms/TitleField.tsx';
import { OpenRoomDialog } from '../../home/OpenRoomDialog.tsx';
import { RemoveSessionDialog } from '../../home/RemoveSessionDialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { useText } from '../../ui/text.ts';
import { useFaults } from '../checks/checks.ts';
import { usePrepare, usePrepared, useSession } from '../data/store.ts';
import { exportSession } from '../exchange/exportSession.ts';
import { ImportDialog } from '../exchange/ImportDialog.tsx';
import { prepareText } from '../prepareText.ts';
import styles from './Bars.module.css';
import { Menu } from './Menu.tsx';
import { SaveLine } from './SaveLine.tsx';

type Asked = 'open' | 'rehearse' | 'import' | 'remove';

/** Title, what can be done with the session as a whole, and whether it is saved. */
export function TopBar() {
  const text = useText(prepareText);
  const session = useSession();
  const id = usePrepared((state) => state.id);
  const canUndo = usePrepared((state) => state.history.past.length > 0);
  const canRedo = usePrepared((state) => state.history.future.length > 0);
  const { edit, undo, redo, showChecks, autosave } = usePrepare();
  const faults = useFaults();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);

  /** The server runs what it has: first everything is saved, and fit to be run. */
  async function run(as: 'open' | 'rehearse') {
    if (faults.length > 0) return showChecks(true);
    if (await autosave.flush()) setAsked(as);
  }
  async function print(what: 'sheet' | 'script') {
    await autosave.flush();
    window.open(`/prepare/${id}?print=${what}`, '_blank', 'noopener');
  }

  return (
    <div className={styles.top}>
      <a className={styles.home} href="/host">
        {text.sessions}
      </a>
      <span className={styles.slash} aria-hidden="true">
        /
      </span>
      <h1 className={styles.heading}>
        <TitleField
          path="title"
          label={text.title}
          placeholder={text.untitled}
          value={session.title}
          onChange={(title) => edit((now) => ({ ...now, title }), 'title')}
          className={styles.title}
        />
      </h1>
      <SaveLine />
      <div className={styles.tools}>
        <Button
          size="s"
          kind="plain"
          icon="undo"
          aria-label={text.undo}
          title={`${text.undo} (Ctrl+Z)`}
          disabled={!canUndo}
          onClick={undo}
        />
        <Button
          size="s"
          kind="plain"
          icon="redo"
          aria-label={text.redo}
          title={`${text.redo} (Ctrl+Shift+Z)`}
          disabled={!canRedo}
          onClick={redo}
        />
        <Menu
          label={text.more}
          entries={[
            { label: text.exportFile, icon: 'download', onChoose: () => exportSession(session) },
            { label: text.importFile, icon: 'upload', onChoose: () => setAsked('import') },
            { label: text.printSheet, icon: 'print', onChoose: () => void print('sheet') },
            { label: text.printScript, icon: 'print', onChoose: () => void print('script') },
            { label: text.remove, icon: 'trash', danger: true, onChoose: () => setAsked('remove') },
          ]}
        />
      </div>
      <div className={styles.go}>
        <Button size="s" icon="play" onClick={() => void run('rehearse')}>
          {text.rehearse}
        </Button>
        <Button size="s" kind="primary" onClick={() => void run('open')}>
          {text.open}
        </Button>
      </div>
      {asked === 'open' || asked === 'rehearse' ? (
        <OpenRoomDialog
          session={{
            id,
            title: session.title,
            ...(session.people ? { people: session.people } : {}),
            ...(session.tables ? { tables: session.tables } : {}),
          }}
          rehearsal={asked === 'rehearse'}
          onClose={close}
          onOpened={(room) => location.assign(`/console/${room}`)}
        />
      ) : null}
      {asked === 'import' ? <ImportDialog onClose={close} /> : null}
      {asked === 'remove' ? (
        <RemoveSessionDialog
          session={{ id, title: session.title }}
          onClose={close}
          onRemoved={() => {
            autosave.forget();
            location.assign('/host');
          }}
        />
      ) : null}
    </div>
  );
}
