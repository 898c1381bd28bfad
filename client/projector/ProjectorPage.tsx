import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { ActivityScreen, preload } from '../activities/ActivityScreen.tsx';
import { joinAddress } from '../live/address.ts';
import { type Connection, connect } from '../live/connection.ts';
import { useServerNow } from '../live/time.ts';
import { Empty } from '../ui/Empty.tsx';
import { ProjectorFrame } from '../ui/ProjectorFrame.tsx';
import { useText } from '../ui/text.ts';
import { ProjectorLobby } from './ProjectorLobby.tsx';
import styles from './ProjectorPage.module.css';
import { dropPairing, keepPairing, projectorPass } from './pass.ts';
import { projectorText } from './projectorText.ts';

const KINDS = [
  'content',
  'take-off-touch-down',
  'sticky-brainstorm',
  'rapid-fire',
  'share-and-move',
  'discussion',
  'circle-square-triangle',
];

/** The room's screen: shows, and asks for nothing. */
export function ProjectorPage() {
  const [connection, setConnection] = useState<Connection>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt connects anew
  useEffect(() => {
    const made = connect({
      auth: projectorPass,
      onPaired: ({ roomId, token }) => keepPairing(roomId, token),
    });
    setConnection(made);
    preload('projector', KINDS);
    return () => made.close();
  }, [attempt]);
  if (!connection) return null;
  return (
    <Showing
      connection={connection}
      onRefused={() => {
        dropPairing();
        if (location.hash) history.replaceState(null, '', location.pathname);
        setAttempt((count) => count + 1);
      }}
    />
  );
}

function Showing({ connection, onRefused }: { connection: Connection; onRefused: () => void }) {
  const text = useText(projectorText);
  const { link, views, pairing } = useStore(connection.store);
  const now = useServerNow();
  const view = views.projector;

  // A room that is gone, or a pass that is no longer good: back to a pairing code, by itself.
  useEffect(() => {
    if (link === 'closed') onRefused();
  }, [link, onRefused]);

  if (!view) {
    return (
      <ProjectorFrame>
        {pairing === undefined ? (
          <Empty size="projector" heading title={text.reaching} />
        ) : (
          <div className={styles.pairing}>
            <h1 className={styles.lead}>{text.pairTitle}</h1>
            <p className={styles.pairCode}>{pairing}</p>
            <p className={styles.detail}>{text.pairDetail}</p>
          </div>
        )}
      </ProjectorFrame>
    );
  }
  const { room, item, step, clock } = view;
  const join = room.status === 'ended' ? undefined : joinAddress(room.joinUrl, room.code);
  const offline =
    link === 'offline' ? (
      <p className={styles.offline} role="status">
        {text.offline}
      </p>
    ) : null;
  if (room.status === 'lobby' && !room.blanked && join) {
    return (
      <>
        <ProjectorLobby title={room.title} join={join} people={view.people} language={room.language} />
        {offline}
      </>
    );
  }
  const shownClock = clock
    ? { ...clock.step, ...(clock.pausedAt === undefined ? {} : { pausedAt: clock.pausedAt }) }
    : undefined;
  return (
    <>
      <ProjectorFrame
        kicker={
          item && step
            ? step.of > 1
              ? `${item.title} · ${text.of(step.number, step.of)}`
              : item.title
            : room.title
        }
        clock={shownClock}
        now={now}
        join={join}
        blanked={room.blanked}
        language={room.language}
      >
        {item && step && view.activity ? (
          <ActivityScreen
            face="projector"
            screen={{ item, step, clock: shownClock, language: room.language, view: view.activity }}
          />
        ) : (
          <Empty size="projector" heading title={text.ended} detail={text.endedDetail} />
        )}
      </ProjectorFrame>
      {offline}
    </>
  );
}
