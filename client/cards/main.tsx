import '../parts/sheets.ts';
import '../ui/drawings.ts';
import '../styles/tokens.css';
import '../styles/font.css';
import '../styles/base.css';
import { start } from '../start/start.tsx';
import { CardsPage } from './CardsPage.tsx';

const roomId = location.pathname.split('/')[2] ?? '';

start(<CardsPage roomId={roomId} />);
