/** What a key does to the show, wherever it is pressed: on the console, or in the projector's window. */
export type ShowKey = 'next' | 'back' | 'blank' | 'start' | 'undo' | 'leave' | 'code';

/** What is typed in. */
const FIELD =
  'input:not([type="radio"], [type="checkbox"], [type="button"], [type="submit"]), textarea, select, [contenteditable="true"]';
/** Fields in which Page up and Page down move the caret over lines. */
const OF_LINES = 'textarea, [contenteditable="true"]';
/** Space ticks these, however they got the focus: in the lobby it would else start the show. */
const TICKABLE = 'input[type="checkbox"]';
const PRESSABLE =
  'button, a[href], summary, input[type="radio"], [role="button"], [role="radio"], [role="switch"]';
/** What goes by arrows itself. Fields do too. */
const BY_ARROWS =
  'input[type="radio"], input[type="checkbox"], [role="radio"], [role="listbox"], [role="slider"], [role="tab"], [role="menuitem"], [role="spinbutton"], [role="option"], summary';
/** What the keyboard scrolls once it has got there. */
const SCROLLS = '[tabindex="0"]';

/** Why a key does nothing now. */
export type KeysOff = 'window' | 'typing';

/** What a key is to the show; `reload` keeps the page where it is and does nothing else. */
export type Meaning = ShowKey | 'reload' | { readonly off: KeysOff };

const targetOf = ({ target }: KeyboardEvent): Element => (target instanceof Element ? target : document.body);

const modified = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

/** The window that is open over the page, the last one opened. */
const openWindow = (): Element | undefined => [...document.querySelectorAll('dialog[open]')].at(-1);

/** Whether what is being written in an open window would be lost if the show went on under it. */
export const windowIsFilledIn = (): boolean => Boolean(openWindow()?.querySelector(FIELD));

/**
 * The keys that mean the show wherever the focus is, as clickers send them over whatever was touched last: Page up and
 * Page down also out of a field of one line and over a window that only shows something; F5 never loads the page anew.
 */
export function anywhere(event: KeyboardEvent): Meaning | undefined {
  if (modified(event)) return undefined;
  const { key } = event;
  const target = targetOf(event);
  const typing = target.matches(FIELD);
  if (key === 'F5') return event.shiftKey || typing || openWindow() ? 'reload' : 'start';
  if (event.shiftKey || (key !== 'PageDown' && key !== 'PageUp')) return undefined;
  if (windowIsFilledIn()) return { off: 'window' };
  if (target.matches(OF_LINES)) return { off: 'typing' };
  return key === 'PageDown' ? 'next' : 'back';
}

/** Whether nobody types and no window is open: letters and other keys may then mean something to the page. */
export const isFree = (event: KeyboardEvent): boolean =>
  !targetOf(event).matches(FIELD) && openWindow() === undefined;

/**
 * The other keys of clickers, which also mean something to what has the focus: none of them while somebody types or
 * a window is open.
 * @param pointed whether a pointer has put the focus where it is: Space then does not press that again
 */
export function elsewhere(event: KeyboardEvent, pointed: boolean): ShowKey | undefined {
  if (modified(event) || !isFree(event)) return undefined;
  const target = targetOf(event);
  switch (event.key) {
    case ' ':
      if (target.matches(TICKABLE)) return undefined;
      return target.matches(PRESSABLE) && !pointed ? undefined : 'next';
    case 'ArrowRight':
    case 'ArrowDown':
      return arrows(event, target, pointed) ? 'next' : undefined;
    case 'ArrowLeft':
    case 'ArrowUp':
      return arrows(event, target, pointed) ? 'back' : undefined;
    case '.':
    case 'b':
    case 'B':
      return 'blank';
    case 'u':
    case 'U':
      return 'undo';
    case 'c':
    case 'C':
      return 'code';
    case 'Escape':
      return 'leave';
    default:
      return undefined;
  }
}

/** Cheap clickers send arrows: they walk the show where nothing else goes by them. */
function arrows({ key, shiftKey }: KeyboardEvent, target: Element, pointed: boolean): boolean {
  if (shiftKey || target.matches(BY_ARROWS) || (target.matches(SCROLLS) && !pointed)) return false;
  const { scrollHeight, clientHeight } = document.documentElement;
  // On a small screen the page itself scrolls by them.
  return key === 'ArrowLeft' || key === 'ArrowRight' || scrollHeight <= clientHeight + 1;
}
