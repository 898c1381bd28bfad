import { hostReason, hostRefusals } from '../../shared/lib/hostRefusals.ts';
import { refusals } from '../../shared/lib/refusals.ts';
import { namesIn, valueFor } from '../support/sentences.ts';

/** What the page says of the refusals that it does not explain one by one. */
export const REFUSALS = '<!-- refusals -->';

const words = { ...refusals.en, ...hostRefusals.en };

/** The codes of all refusals; `other` is only for what has no words. */
export const codes = Object.keys(words)
  .filter((code) => code !== 'other')
  .sort();

/** The names of the values that come with a code: `{ most }`. */
export function valuesOf(code: string): string {
  const names = namesIn(words, code);
  return names.length === 0 ? '' : `\`{ ${names.join(', ')} }\``;
}

/** A table of these codes with the words that facilitators read, as Markdown. */
export function refusalTable(some: readonly string[]): string {
  const rows = some.map((code) => {
    const names = namesIn(words, code);
    const values = Object.fromEntries(
      names.map((name) => [name, typeof valueFor(name) === 'number' ? 20 : '…']),
    );
    return `| \`${code}\` | ${valuesOf(code)} | ${hostReason({ code, values })} |`;
  });
  return ['| code | values | in English |', '|---|---|---|', ...rows].join('\n');
}
