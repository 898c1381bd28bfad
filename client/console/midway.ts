/** Where words are typed. */
const WORDS = 'textarea, input:not([type="checkbox"], [type="radio"], [type="range"])';

/** Fields in which somebody typed on this page. */
const typedIn = new Set<HTMLInputElement | HTMLTextAreaElement>();

const note = ({ target }: Event): void => {
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
  if (target.matches(WORDS)) typedIn.add(target);
};

/** Keeps watch over what is typed on this page. @returns a function that ends it */
export function watchTyping(): () => void {
  document.addEventListener('input', note);
  return () => document.removeEventListener('input', note);
}

/** Whether somebody is in the middle of something that a new page would lose: a dialog is open, or a field holds words. */
export function midway(): boolean {
  for (const field of typedIn) if (!field.isConnected || field.value === '') typedIn.delete(field);
  return typedIn.size > 0 || document.querySelector('dialog[open]') !== null;
}
