import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { preloadAll } from '../activities/ActivityScreen.tsx';
import { type Connection, connect } from '../live/connection.ts';
import { anotherHostKey } from '../live/hostKeys.ts';
import { watchedRoom, watchPass } from '../live/watch.ts';
import { Empty } from '../ui/Empty.tsx';
import { ProjectorFrame } from '../ui/frames/ProjectorFrame.tsx';
import { useText } from '../ui/text.ts';
import { OnScreen } from './OnScreen.tsx';
import styles from './ProjectorPage.module.css';
import { dropPairing, keepPairing, projectorPass } from './pass.ts';
import { projectorText } from './projectorText.ts';
import { Show } from './Show.tsx';

/** The room's screen: shows, and asks for nothing. Or a console's preview of it, which only differs in silence. */
export function ProjectorPage() {
  const [connection, setConnection] = useState<Connection>();
  const [attempt, setAttempt] = useState(0);
  const [watched] = useState(watchedRoom);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt connects anew
  useEffect(() => {
    const made =
      watched === undefined
        ? connect({
            auth: projectorPass,
            onRevoked: anotherHostKey,
            onPaired: ({ roomId, token }) => keepPairing(roomId, token),
          })
        : connect({
            auth: () => watchPass(watched, 'projector'),
            onRevoked: anotherHostKey,
          });
    setConnection(made);
    // Each is asked for again when it is needed.
    preloadAll('projector').catch(() => undefined);
    return () => made.close();
  }, [attempt, watched]);
  if (!connection) return null;
  return (
    <div className={styles.whole} inert={watched !== undefined}>
      <Showing
        connection={connection}
        preview={watched !== undefined}
        onRefused={() => {
          // A preview has nothing of its own to forget: the real projector of this browser keeps its pairing.
          if (watched !== undefined) return;
          dropPairing();
          if (location.hash) history.replaceState(null, '', location.pathname);
          setAttempt((count) => count + 1);
        }}
      />
    </div>
  );
}

function Showing({
  connection,
  preview,
  onRefused,
}: {
  connection: Connection;
  preview: boolean;
  onRefused: () => void;
}) {
  const text = useText(projectorText);
  const { link, views, pairing } = useStore(connection.store);
  const room = views.projector?.room;

  // A room that is gone, or a pass that is no longer good: back to a pairing code, by itself.
  useEffect(() => {
    if (link === 'closed') onRefused();
  }, [link, onRefused]);

  if (views.projector) {
    return (
      <>
        <Show view={views.projector} silent={preview} />
        {preview ? null : <OnScreen room={room?.code} />}
        {link === 'offline' ? (
          <p className={styles.offline} role="status">
            {text.offline}
          </p>
        ) : null}
      </>
    );
  }
  return (
    <ProjectorFrame>
      {pairing === undefined ? (
        <Empty size="projector" heading title={text.reaching} />
      ) : (
        <div className={styles.pairing}>
          <h1 className={styles.lead}>{text.pairTitle}</h1>
          <p className={styles.pairCode} translate="no">
            {pairing}
          </p>
          <p className={styles.detail}>{text.pairDetail}</p>
        </div>
      )}
    </ProjectorFrame>
  );
}
