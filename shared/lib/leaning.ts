import { mulberry32 } from './random.ts';

/**
 * A number in [0, 1) that is always the same for the same words: what one person, or one table, leans to. Simulated
 * people do not waver from call to call by it, and come to rest.
 */
export function leaning(...words: readonly string[]): number {
  // FNV-1a, then once through the generator: words that differ in their last letter alone lie far apart too.
  let hash = 2_166_136_261;
  for (const letter of words.join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return mulberry32(hash)();
}
