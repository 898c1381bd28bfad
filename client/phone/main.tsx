import '../parts/sheets.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import { part } from '../parts/part.tsx';
import { start } from '../start/start.tsx';
import { usePath } from './path.ts';
import { RoomPage } from './RoomPage.tsx';

/** Most come by the code on the wall, and type no letters. */
const JoinPage = part(async () => ({ default: (await import('./JoinPage.tsx')).JoinPage }));
const ROOM = /^\/r\/([A-Za-z]{6})\/?$/;

function Phone() {
  const path = usePath();
  const code = ROOM.exec(path)?.[1]?.toUpperCase();
  if (code !== undefined) return <RoomPage key={code} code={code} />;
  return <JoinPage key={path} lost={path === '/' ? undefined : path} />;
}

start(<Phone />);
