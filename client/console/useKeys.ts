import { useEffect } from 'react';

export interface ConsoleKeys {
  readonly next: () => void;
  readonly back: () => void;
  readonly blank: () => void;
  readonly start: () => void;
}

const TYPING = 'input, textarea, select, [contenteditable="true"], dialog[open] *';
const PRESSABLE = 'button, a[href], summary, [role="button"], [role="radio"]';

/**
 * The keys of a keyboard and of presenter clickers: Space and PageDown go on, PageUp goes back, `.` and B blank
 * the projector, F5 starts. None fires while somebody types or a dialog is open. Space presses what the keyboard
 * has focused; a button that was only clicked does not take it.
 */
export function useKeys(keys: ConsoleKeys): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : document.body;
      if (target.matches(TYPING) || document.querySelector('dialog[open]')) return;
      const action = actionOf(event, target);
      if (!action) return;
      event.preventDefault();
      if (!event.repeat) keys[action]();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [keys]);
}

function actionOf(event: KeyboardEvent, target: Element): keyof ConsoleKeys | undefined {
  switch (event.key) {
    case ' ':
      return target.matches(PRESSABLE) && target.matches(':focus-visible') ? undefined : 'next';
    case 'PageDown':
      return 'next';
    case 'PageUp':
      return 'back';
    case '.':
    case 'b':
    case 'B':
      return 'blank';
    case 'F5':
      return 'start';
    default:
      return undefined;
  }
}
