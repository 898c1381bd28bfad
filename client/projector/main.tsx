import '../parts/sheets.ts';
import '../ui/drawings.ts';
import '../styles/tokens.css';
import '../styles/font.css';
import '../styles/base.css';
import { start } from '../start/start.tsx';
import { ProjectorPage } from './ProjectorPage.tsx';

start(<ProjectorPage />);
