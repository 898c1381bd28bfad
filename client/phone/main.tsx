import '../parts/sheets.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import { part } from '../parts/part.tsx';
import { start } from '../start/start.tsx';
import { usePath } from './path.ts';
import { RoomPage } from './RoomPage.tsx';

/** Most come by the code on the wall, and type no letters. */
const JoinPage = part(async () => ({ default: (await import('./JoinPage.tsx')).JoinPage }));
const ROOM = /^\/r\/([A-Za-z]{6})(?:\/([A-Za-z]{1,2}))?\/?$/;

function Phone() {
  const path = usePath();
  const [, code, table] = ROOM.exec(path)?.map((letters) => letters?.toUpperCase()) ?? [];
  if (code !== undefined) return <RoomPage key={code} code={code} table={table} />;
  return <JoinPage key={path} lost={path === '/' ? undefined : path} />;
}

start(<Phone />);
