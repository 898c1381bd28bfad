import { newSlug } from '../../forms/newSlug.ts';

/** Hands a file to whoever prepares a session, named for it. */
export function handOverFile(content: string, type: string, title: string, ending: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${newSlug(title, [], 'session')}${ending}`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
