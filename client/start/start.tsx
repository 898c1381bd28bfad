import './stuck.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Outer } from './Outer.tsx';
import { tolerateMoves } from './tolerateMoves.ts';

/** Draws a face in place of the words that the bare page holds. */
export function start(face: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  tolerateMoves();
  createRoot(root).render(
    <StrictMode>
      <Outer>{face}</Outer>
    </StrictMode>,
  );
}
