import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../parts/sheets.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import { JoinPage } from './JoinPage.tsx';
import { usePath } from './path.ts';
import { RoomPage } from './RoomPage.tsx';

const ROOM = /^\/r\/([A-Za-z]+)\/?$/;

function Phone() {
  const code = ROOM.exec(usePath())?.[1]?.toUpperCase();
  return code === undefined ? <JoinPage /> : <RoomPage key={code} code={code} />;
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

createRoot(root).render(
  <StrictMode>
    <Phone />
  </StrictMode>,
);
