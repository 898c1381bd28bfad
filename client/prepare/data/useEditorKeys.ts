import { useEffect } from 'react';
import { usePrepare } from './store.ts';

/**
 * Undo and redo for the whole page. Fields too: each shows what the session holds, so a field's own undo would
 * put back letters that the page knows nothing of.
 */
export function useEditorKeys(): void {
  const prepare = usePrepare();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const redo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
      if (!redo && key !== 'z') return;
      // Questions and the import have fields of their own.
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      event.preventDefault();
      if (redo) prepare.redo();
      else prepare.undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [prepare]);
}
