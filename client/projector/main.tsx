import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../parts/sheets.ts';
import '../styles/tokens.css';
import '../styles/font.css';
import '../styles/base.css';
import { ProjectorPage } from './ProjectorPage.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

createRoot(root).render(
  <StrictMode>
    <ProjectorPage />
  </StrictMode>,
);
