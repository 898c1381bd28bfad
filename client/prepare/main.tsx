import '../start/noEval.ts';

import '../parts/sheets.ts';
import '../ui/drawings.ts';
import '../styles/tokens.css';
import '../styles/font.css';
import '../styles/base.css';
import '../ui/theme.ts';
import { start } from '../start/start.tsx';
import { PreparePage } from './PreparePage.tsx';

const id = decodeURIComponent(location.pathname.split('/')[2] ?? '');

start(<PreparePage id={id} />);
