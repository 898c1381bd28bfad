import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../parts/sheets.ts';
import '../styles/tokens.css';
import '../styles/font.css';
import '../styles/base.css';
import { ReportPage } from './ReportPage.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
const roomId = location.pathname.split('/')[2] ?? '';

createRoot(root).render(
  <StrictMode>
    <ReportPage roomId={roomId} />
  </StrictMode>,
);
