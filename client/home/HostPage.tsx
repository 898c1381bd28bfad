import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { SessionCard } from '../../shared/protocol/answers.ts';
import { hostPassword } from '../live/hostPassword.ts';
import { part } from '../parts/part.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { LanguageSwitch } from '../ui/fields/LanguageSwitch.tsx';
import { useHostReasons } from '../ui/hostReasons.ts';
import { useText } from '../ui/text.ts';
import { useTitle } from '../ui/useTitle.ts';
import { listSessions, prepareSession } from './api.ts';
import { CopyDialog } from './CopyDialog.tsx';
import { HostedRooms } from './HostedRooms.tsx';
import styles from './HostPage.module.css';
import { homeText } from './homeText.ts';
import { CallFailed, type Standing, standing } from './hostCall.ts';
import { OpenRoomDialog } from './OpenRoomDialog.tsx';
import { OwnSessions } from './OwnSessions.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';
import { RemoveSessionDialog } from './RemoveSessionDialog.tsx';
import { ServerRooms } from './ServerRooms.tsx';
import { SessionTemplate } from './SessionTemplate.tsx';

// It reads files: most visits do without.
const ImportButton = part(
  async () => ({ default: (await import('../prepare/exchange/ImportButton.tsx')).ImportButton }),
  'console',
);

type Asked = { readonly what: 'open' | 'rehearse' | 'remove' | 'prepare'; readonly session: SessionCard };

/** `/host`: the sessions of this server, those that were prepared, and the rooms that this browser holds the key of. */
export function HostPage() {
  const text = useText(homeText);
  useTitle(text.title, 'Plenary');
  const [, go] = useLocation();
  const [sessions, setSessions] = useState<readonly SessionCard[]>();
  const [{ allowed, proxySeen, owner }, setStanding] = useState<Standing>({
    allowed: true,
    proxySeen: false,
    owner: false,
  });
  const reasonOf = useHostReasons();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState<string>();
  const [asked, setAsked] = useState<Asked>();
  const [toRooms, setToRooms] = useState(false);

  const load = useCallback(async () => {
    setProblem(undefined);
    const byLink = hostPassword.takeFromLink();
    try {
      const [listed, mine] = await Promise.all([listSessions(), standing()]);
      setSessions(listed);
      setStanding(mine);
      setToRooms(byLink && mine.owner);
      if (!byLink || mine.owner) return;
      hostPassword.keep('');
      setProblem('oldLink');
    } catch {
      setProblem('unreachable');
    }
  }, []);
  useEffect(() => {
    void load();
    // The link from the terminal, pasted where this page is open already.
    const follow = () => void load();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [load]);

  async function prepare(session: SessionCard) {
    setBusy(session.id);
    setProblem(undefined);
    try {
      const { id } = await prepareSession({ from: session.id });
      location.assign(`/prepare/${id}`);
    } catch (error) {
      if (!(error instanceof CallFailed)) setProblem(text.prepareFailed);
      // Whoever gave no password changed their mind.
      else if (error.code !== 'not-allowed') setProblem(`${text.prepareFailed} ${reasonOf(error)}`);
    }
    setBusy(undefined);
  }

  const close = () => setAsked(undefined);
  const templates = sessions?.filter(({ prepared }) => !prepared);
  const own = sessions?.filter(({ prepared }) => prepared);
  const copiesOf = ({ id }: SessionCard) => own?.filter(({ prepared }) => prepared?.template === id) ?? [];
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <p className={styles.brand}>Plenary</p>
        <LanguageSwitch />
      </header>
      <h1 className={styles.title}>{text.title}</h1>
      {problem === 'unreachable' ? (
        <Empty
          size="console"
          title={text.unreachable}
          art={<Button onClick={() => void load()}>{text.again}</Button>}
        />
      ) : problem ? (
        <p className={styles.fault} role="alert">
          {problem === 'oldLink' ? text.oldLink : problem}
        </p>
      ) : null}
      {proxySeen ? <p className={styles.hint}>{text.proxySeen}</p> : null}
      {templates?.length === 0 ? <Empty size="console" title={text.none} /> : null}
      <ul className={styles.sessions} aria-label={text.sessions}>
        {templates?.map((session) => (
          <SessionTemplate
            key={session.id}
            session={session}
            busy={busy === session.id}
            onOpen={() => setAsked({ what: 'open', session })}
            onRehearse={() => setAsked({ what: 'rehearse', session })}
            onPrepare={() => {
              const before = copiesOf(session);
              if (before.length > 0) setAsked({ what: 'prepare', session });
              else void prepare(session);
            }}
          />
        ))}
      </ul>
      {own ? (
        <OwnSessions
          sessions={own}
          locked={!allowed}
          onUnlocked={() => void load()}
          onOpen={(session) => setAsked({ what: 'open', session })}
          onRehearse={(session) => setAsked({ what: 'rehearse', session })}
          onRemove={(session) => setAsked({ what: 'remove', session })}
          importer={<ImportButton />}
        />
      ) : null}
      <HostedRooms />
      {sessions ? (
        <ServerRooms owner={owner} first={toRooms} onTaken={(room) => go(`/console/${room}`)} />
      ) : null}
      <footer className={styles.footer}>
        <a href="/">{text.toPhone}</a>
      </footer>
      {asked?.what === 'open' || asked?.what === 'rehearse' ? (
        <OpenRoomDialog
          session={asked.session}
          rehearsal={asked.what === 'rehearse'}
          onClose={close}
          onOpened={(room) => go(`/console/${room}`)}
        />
      ) : null}
      {asked?.what === 'prepare' ? (
        <CopyDialog
          copies={copiesOf(asked.session)}
          onCopy={() => {
            close();
            void prepare(asked.session);
          }}
          onClose={close}
        />
      ) : null}
      {asked?.what === 'remove' ? (
        <RemoveSessionDialog
          session={asked.session}
          onClose={close}
          onRemoved={() => {
            close();
            void load();
          }}
        />
      ) : null}
      <PasswordDialog />
    </main>
  );
}
