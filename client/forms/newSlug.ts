import { plainLetters } from '../../shared/lib/plainLetters.ts';

/** An id made of a title, and of none that is taken: `Take off!` → `take-off`, `take-off-2` … */
export function newSlug(title: string, taken: readonly string[], otherwise = 'item'): string {
  const plain = plainLetters(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48);
  const base = plain === '' ? otherwise : plain;
  let id = base;
  for (let number = 2; taken.includes(id); number++) id = `${base}-${number}`;
  return id;
}
