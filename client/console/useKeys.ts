import { useEffect, useEffectEvent } from 'react';

/** What the console's keys do. */
export interface ConsoleKeys {
  readonly next: () => void;
  readonly back: () => void;
  readonly blank: () => void;
  readonly start: () => void;
  readonly refit: () => void;
  readonly edit: () => void;
  readonly undo: () => void;
  readonly help: () => void;
  /** Closes what stands in the middle of the console; never stops anything. */
  readonly leave: () => void;
}

const TYPING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]';
/** Space ticks these, however they got the focus. */
const TICKABLE = 'input';
const PRESSABLE = 'button, a[href], summary, [role="button"], [role="radio"]';

/**
 * The keys of a keyboard and of presenter clickers: Space and PageDown go on, PageUp goes back, `.` and B blank
 * the projector, F5 starts; R refits, E edits, U takes back, ? lists them all. None fires while somebody types or a
 * dialog is open. Space presses what the keyboard has focused; a button that was only clicked does not take it.
 */
export function useKeys(keys: ConsoleKeys): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey) return;
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.matches(TYPING) || document.querySelector('dialog[open]')) return;
    if (event.ctrlKey || event.metaKey) {
      // A screen that has an undo of its own, as the wall's workbench, may hear of it after this.
      if (isUndo(event))
        setTimeout(() => {
          if (!event.defaultPrevented) keys.undo();
        });
      return;
    }
    const action = actionOf(event, target);
    if (!action) return;
    event.preventDefault();
    if (!event.repeat) keys[action]();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

const isUndo = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'z' && !event.shiftKey && !event.repeat;

function actionOf(event: KeyboardEvent, target: Element): keyof ConsoleKeys | undefined {
  switch (event.key) {
    case ' ':
      if (target.matches(TICKABLE)) return undefined;
      return target.matches(PRESSABLE) && target.matches(':focus-visible') ? undefined : 'next';
    case 'PageDown':
      return 'next';
    case 'PageUp':
      return 'back';
    case '.':
      return 'blank';
    case 'F5':
      return 'start';
    case '?':
      return 'help';
    case 'Escape':
      return 'leave';
    default:
      return LETTERS[event.key.toLowerCase()];
  }
}

const LETTERS: Readonly<Record<string, keyof ConsoleKeys>> = {
  b: 'blank',
  r: 'refit',
  e: 'edit',
  u: 'undo',
};
