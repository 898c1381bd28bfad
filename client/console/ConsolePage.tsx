import { useStore } from 'zustand';
import type { Connection } from '../live/connection.ts';
import { Empty } from '../ui/Empty.tsx';
import { Teams } from '../ui/teams.ts';
import { useText } from '../ui/text.ts';
import styles from './ConsolePage.module.css';
import { consoleText } from './consoleText.ts';
import { NewLink } from './room/NewLink.tsx';
import { Show } from './Show.tsx';
import { useControls, useHostConnection } from './useConsole.ts';

/** `/console/ROOM`: where a facilitator runs the show. */
export function ConsolePage({ roomId }: { roomId: string }) {
  const text = useText(consoleText);
  const connection = useHostConnection(roomId);
  if (connection === undefined) return null;
  if (connection === 'no-key') return <Stuck title={text.noKeyTitle} detail={text.noKeyDetail} />;
  return <Connected connection={connection} />;
}

/** Why a console's key opens nothing any more. */
const KEYLESS = new Set(['revoked', 'taken-over', 'not-allowed']);

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
  const { link, problem, views } = useStore(connection.store);
  const view = views.console;
  const controls = useControls(connection, view);
  if (link === 'closed' && problem !== undefined && KEYLESS.has(problem))
    return <NewLink takenOver={problem === 'taken-over'} />;
  if (link === 'closed') return <Stuck title={text.problem} />;
  if (!view) return <Stuck title={text.connecting} />;
  return (
    <Teams value={view.room.teams}>
      <Show connection={connection} view={view} controls={controls} offline={link !== 'online'} />
    </Teams>
  );
}
