import { followFocus } from './pointed.ts';
import { anywhere, elsewhere, isFree, type KeysOff, type ShowKey } from './showKeys.ts';

export interface KeyListener {
  readonly press: (key: ShowKey) => void;
  /** A key of the show was pressed where it does nothing now. */
  readonly off: (why: KeysOff) => void;
  /** Any other key, while neither a field nor a window has it. @returns whether it meant something */
  readonly other?: (event: KeyboardEvent) => boolean;
}

/**
 * Listens for the keys of the show on the whole page. A key that is held is one press.
 * @returns a function that ends this
 */
export function listenForKeys(listener: KeyListener): () => void {
  const focus = followFocus();
  /** Firefox presses a button when Space comes up, even if going down meant something else. */
  let spaceIsOurs = false;

  const before = (event: KeyboardEvent) => {
    const meaning = anywhere(event);
    if (meaning === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat || meaning === 'reload') return;
    if (typeof meaning === 'object') listener.off(meaning.off);
    else listener.press(meaning);
  };
  const after = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const key = elsewhere(event, focus.pointed());
    if (key === undefined) {
      if (isFree(event) && listener.other?.(event)) event.preventDefault();
      return;
    }
    event.preventDefault();
    spaceIsOurs = event.key === ' ';
    if (!event.repeat) listener.press(key);
  };
  const up = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !spaceIsOurs) return;
    spaceIsOurs = false;
    event.preventDefault();
  };
  window.addEventListener('keydown', before, true);
  window.addEventListener('keydown', after);
  window.addEventListener('keyup', up, true);
  return () => {
    focus.end();
    window.removeEventListener('keydown', before, true);
    window.removeEventListener('keydown', after);
    window.removeEventListener('keyup', up, true);
  };
}
