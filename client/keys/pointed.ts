/**
 * Follows what moves the focus: a pointer, or Tab. The browser's own `:focus-visible` forgets that a button was
 * clicked as soon as a key is pressed, and what a closed window gives the focus back to was not reached by Tab.
 * @returns whether a pointer put the focus where it is, and a way to end this
 */
export function followFocus(): { readonly pointed: () => boolean; readonly end: () => void } {
  let pointed = false;
  const onPointer = () => {
    pointed = true;
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') pointed = false;
  };
  window.addEventListener('pointerdown', onPointer, true);
  window.addEventListener('keydown', onKey, true);
  return {
    pointed: () => pointed,
    end: () => {
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('keydown', onKey, true);
    },
  };
}
