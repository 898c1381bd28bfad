import './noEval.ts';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../parts/sheets.ts';
import '../styles/tokens.css';
import '../styles/font.css';
import '../styles/base.css';
import '../ui/theme.ts';
import { PreparePage } from './PreparePage.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
const id = decodeURIComponent(location.pathname.split('/')[2] ?? '');

createRoot(root).render(
  <StrictMode>
    <PreparePage id={id} />
  </StrictMode>,
);
