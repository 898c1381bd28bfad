import { useContext, useRef, useState } from 'react';
import { parseSession, type SessionParse } from '../../../shared/agenda/session.ts';
import { prepareSession } from '../../home/api.ts';
import { CallFailed } from '../../home/hostCall.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { useHostReasons } from '../../ui/hostReasons.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';
import type { Draft } from '../data/draft.ts';
import { configOf } from '../data/kinds.ts';
import { PrepareContext } from '../data/store.ts';
import { CodeView } from './CodeView.tsx';
import styles from './ImportDialog.module.css';
import { importText } from './importText.ts';
import { accentedWords, isTable, textOfFile } from './textOfFile.ts';

/** Reads a session file: its faults beside their lines, or a session to add or to put in place of this one. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const text = useText(importText);
  const reasonOf = useHostReasons();
  const prepare = useContext(PrepareContext);
  const [source, setSource] = useState('');
  const [parsed, setParsed] = useState<SessionParse>();
  const [sure, setSure] = useState(false);
  const [western, setWestern] = useState(false);
  const [problem, setProblem] = useState<string>();
  const file = useRef<HTMLInputElement>(null);

  function check(content: string, name = '') {
    setProblem(isTable(content) ? text.table : undefined);
    setWestern(false);
    setSource(content);
    setParsed(parseSession(content, { file: name, configOf }));
  }
  async function read(chosen: File | undefined) {
    if (!chosen) return;
    try {
      const read = await textOfFile(chosen);
      if ('foreign' in read) {
        edit();
        setProblem(text.foreign[read.foreign]);
        return;
      }
      check(read.text, chosen.name);
      setWestern(read.western);
    } catch {
      setProblem(text.unreadable);
    }
  }
  async function add(session: Draft) {
    try {
      const { id } = await prepareSession({ session });
      await prepare?.autosave.flush();
      location.assign(`/prepare/${id}`);
    } catch (error) {
      setProblem(`${text.failed} ${error instanceof CallFailed ? reasonOf(error) : ''}`);
    }
  }
  function replace(session: Draft) {
    prepare?.edit(() => session);
    onClose();
  }

  const edit = () => {
    setParsed(undefined);
    setSure(false);
  };
  const session = parsed?.ok ? parsed.session : undefined;
  return (
    <Dialog
      open
      wide
      title={text.title}
      onClose={onClose}
      actions={
        session ? (
          <>
            <Button kind="plain" onClick={edit}>
              {text.edit}
            </Button>
            {prepare ? (
              <Button
                kind={sure ? 'danger' : 'quiet'}
                onClick={() => (sure ? replace(session) : setSure(true))}
              >
                {sure ? text.replaceSure : text.replace}
              </Button>
            ) : null}
            <Button kind="primary" onClick={() => void add(session)}>
              {text.asNew}
            </Button>
          </>
        ) : parsed ? (
          <Button onClick={edit}>{text.edit}</Button>
        ) : (
          <Button kind="primary" disabled={source.trim() === ''} onClick={() => check(source)}>
            {text.check}
          </Button>
        )
      }
    >
      <div className={styles.choose}>
        <input
          ref={file}
          type="file"
          hidden
          accept=".yaml,.yml,application/yaml,text/yaml,text/plain"
          aria-label={text.choose}
          onChange={(event) => {
            void read(event.target.files?.[0]);
            // The same file may be chosen again, corrected.
            event.target.value = '';
          }}
        />
        <Button icon="upload" onClick={() => file.current?.click()}>
          {text.choose}
        </Button>
        {parsed ? null : <span className={styles.or}>{text.or}</span>}
      </div>
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
      {western ? (
        <div className={styles.western} role="status">
          <p>{text.western}</p>
          <p dir="auto" translate="no">
            <b>{accentedWords(source).join(' · ')}</b>
          </p>
        </div>
      ) : null}
      {parsed === undefined ? (
        <div className={styles.paste}>
          <TextArea
            label={text.text}
            labelHidden
            rows={10}
            spellCheck={false}
            dir="ltr"
            value={source}
            onChange={setSource}
          />
        </div>
      ) : null}
      {session ? (
        <div className={styles.clean} role="status">
          <Icon name="check" size={26} />
          <div>
            <p className={styles.cleanTitle}>{text.clean}</p>
            <p dir="auto">{text.facts(session.title, session.agenda.length, session.minutes)}</p>
          </div>
        </div>
      ) : null}
      {parsed && !parsed.ok ? <CodeView source={source} faults={parsed.faults} /> : null}
    </Dialog>
  );
}
