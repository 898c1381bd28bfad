import { useEffect, useState } from 'react';
import { type Prepared, prepared as preparedAnswer } from '../../shared/protocol/answers.ts';
import { CallFailed, hostCall } from '../home/hostCall.ts';
import { PasswordDialog } from '../home/PasswordDialog.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { useText } from '../ui/text.ts';
import { readDraft } from './data/draft.ts';
import { createPrepare, type Prepare, PrepareContext, preparedAt, TABS } from './data/store.ts';
import styles from './Editor.module.css';
import { Editor } from './Editor.tsx';
import { ImportButton } from './exchange/ImportButton.tsx';
import { prepareText } from './prepareText.ts';
import { Print } from './print/Print.tsx';

type Loading =
  | { readonly at: 'loading' }
  | { readonly at: 'failed'; readonly code: string }
  | { readonly at: 'unreadable'; readonly prepared: Prepared }
  | { readonly at: 'ready'; readonly prepare: Prepare };

/** What the address asks for: a printout, or a place in the editor (`#agenda/welcome`). */
function wantedPlace() {
  const [tab, item] = decodeURIComponent(location.hash.slice(1)).split('/');
  const known = TABS.find((one) => one === tab);
  return { ...(known ? { tab: known } : {}), ...(item ? { item } : {}) };
}

/** `/prepare/ID`: where a facilitator writes a session. */
export function PreparePage({ id }: { id: string }) {
  const text = useText(prepareText);
  const [loading, setLoading] = useState<Loading>({ at: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const print = new URLSearchParams(location.search).get('print');

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    let live = true;
    let prepare: Prepare | undefined;
    const load = async () => {
      try {
        const prepared = await hostCall(preparedAt(id), preparedAnswer);
        if (!live) return;
        if (!readDraft(prepared.session)) return setLoading({ at: 'unreadable', prepared });
        prepare = createPrepare(prepared, wantedPlace());
        setLoading({ at: 'ready', prepare });
      } catch (error) {
        if (live) setLoading({ at: 'failed', code: error instanceof CallFailed ? error.code : 'offline' });
      }
    };
    void load();
    return () => {
      live = false;
      prepare?.autosave.stop();
    };
  }, [id, attempt]);

  return (
    <>
      {loading.at === 'ready' ? (
        <PrepareContext value={loading.prepare}>
          {print === null ? <Editor /> : <Print what={print === 'script' ? 'script' : 'sheet'} />}
        </PrepareContext>
      ) : (
        <main className={styles.stuck}>
          {loading.at === 'loading' ? (
            <Empty size="console" heading title={text.loading} />
          ) : loading.at === 'unreadable' ? (
            <Empty
              size="console"
              heading
              title={text.unreadable}
              detail={text.unreadableDetail}
              art={<ImportButton />}
            />
          ) : (
            <Failed code={loading.code} onAgain={() => setAttempt(attempt + 1)} />
          )}
          <a href="/host">{text.sessions}</a>
        </main>
      )}
      <PasswordDialog />
    </>
  );
}

function Failed({ code, onAgain }: { code: string; onAgain: () => void }) {
  const text = useText(prepareText);
  if (code === 'not-found')
    return <Empty size="console" heading title={text.gone} detail={text.goneDetail} />;
  return (
    <>
      <Empty size="console" heading title={code === 'not-allowed' ? text.notAllowed : text.unreachable} />
      <Button onClick={onAgain}>{text.again}</Button>
    </>
  );
}
