import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { ConsoleView } from '../../shared/room/views.ts';
import { ActivityScreen } from '../activities/ActivityScreen.tsx';
import type { Connection } from '../live/connection.ts';
import { ConsoleFrame } from '../ui/ConsoleFrame.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useText } from '../ui/text.ts';
import { Aside } from './Aside.tsx';
import { Bar } from './Bar.tsx';
import { ConsoleLobby } from './ConsoleLobby.tsx';
import styles from './ConsolePage.module.css';
import { consoleText } from './consoleText.ts';
import { Footer } from './Footer.tsx';
import { Lookahead } from './Lookahead.tsx';
import { Rail } from './Rail.tsx';
import { RoomPanel } from './RoomPanel.tsx';
import { stepsOf } from './stepsOf.ts';
import { type Controls, useControls, useHostConnection } from './useConsole.ts';
import { useKeys } from './useKeys.ts';
import { usePreload } from './usePreload.ts';

/** `/console/ROOM`: where a facilitator runs the show. */
export function ConsolePage({ roomId }: { roomId: string }) {
  const text = useText(consoleText);
  const connection = useHostConnection(roomId);
  if (connection === undefined) return null;
  if (connection === 'no-key') return <Stuck title={text.noKeyTitle} detail={text.noKeyDetail} />;
  return <Connected connection={connection} />;
}

function Stuck({ title, detail }: { title: string; detail?: string }) {
  const text = useText(consoleText);
  return (
    <main className={styles.stuck}>
      <Empty size="console" heading title={title} detail={detail} />
      <a href="/host">{text.sessions}</a>
    </main>
  );
}

function Connected({ connection }: { connection: Connection }) {
  const text = useText(consoleText);
  const { link, views } = useStore(connection.store);
  const view = views.console;
  const controls = useControls(connection, view);
  if (link === 'closed') return <Stuck title={text.problem} />;
  if (!view) return <Stuck title={text.connecting} />;
  return <Show connection={connection} view={view} controls={controls} offline={link !== 'online'} />;
}

function Show({
  connection,
  view,
  controls,
  offline,
}: {
  connection: Connection;
  view: ConsoleView;
  controls: Controls;
  offline: boolean;
}) {
  usePreload(view);
  const [looking, setLooking] = useState<string>();
  const [roomOpen, setRoomOpen] = useState(false);
  const last = useMemo(() => isLast(view), [view]);
  const { room } = view;

  const look = useCallback((item: string | undefined) => {
    setLooking(item);
    setRoomOpen(false);
  }, []);
  const jump = (item: string, step?: string) => {
    look(undefined);
    void controls.ask('goTo', { item, ...(step === undefined ? {} : { step }) });
  };
  const next = () => {
    if (last) return;
    look(undefined);
    controls.next();
  };
  useKeys({
    next,
    back: controls.back,
    blank: () => void controls.ask('blank', { on: !room.blanked }),
    start: () => {
      if (room.status === 'lobby') controls.next();
    },
  });

  return (
    <ConsoleFrame
      bar={<Bar view={view} offline={offline} roomOpen={roomOpen} onRoom={() => setRoomOpen(!roomOpen)} />}
      rail={<Rail view={view} looking={looking} onLook={look} onStep={jump} />}
      aside={<Aside view={view} />}
      footer={<Footer view={view} controls={{ ...controls, next }} last={last} />}
    >
      {roomOpen ? (
        <RoomPanel
          connection={connection}
          view={view}
          controls={controls}
          onClose={() => setRoomOpen(false)}
        />
      ) : looking !== undefined && view.agenda[looking] ? (
        <Lookahead view={view} id={looking} controls={controls} onGo={jump} onClose={() => look(undefined)} />
      ) : (
        <Live view={view} controls={controls} onRoom={() => setRoomOpen(true)} onGo={jump} />
      )}
    </ConsoleFrame>
  );
}

function Live({
  view,
  controls,
  onRoom,
  onGo,
}: {
  view: ConsoleView;
  controls: Controls;
  onRoom: () => void;
  onGo: (item: string, step?: string) => void;
}) {
  const text = useText(consoleText);
  const { item, step, clock, activity, room } = view;
  if (room.status === 'ended')
    return <Empty size="console" title={text.endedTitle} detail={text.endedDetail} />;
  if (!item || !step || !activity) return <ConsoleLobby view={view} onRoom={onRoom} />;
  return (
    <ActivityScreen
      face="console"
      screen={{
        item,
        step,
        clock: clock
          ? { ...clock.step, ...(clock.pausedAt === undefined ? {} : { pausedAt: clock.pausedAt }) }
          : undefined,
        language: room.language,
        view: activity,
        steps: stepsOf(view, item.id),
        send: (type, payload) => controls.askItem(item.id, type, payload),
        goTo: (to) => onGo(item.id, to),
      }}
    />
  );
}

function isLast(view: ConsoleView): boolean {
  return view.room.status === 'live' && view.upNext === undefined;
}
