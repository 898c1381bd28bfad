import { sourcesIn, textOf, withoutComments } from './imports.ts';

const letters = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** The texts of a piece of code, without what is put into them. */
const textsOf = (code: string): string[] =>
  [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, made]) =>
    (plain ?? made ?? '').replace(/\$\{[^}]*\}/g, ' '),
  );

/** The words that our catalogues say in English and never in Spanish. */
function vocabulary(): ReadonlySet<string> {
  const words = { en: new Set<string>(), es: new Set<string>() };
  for (const file of ['shared', 'client'].flatMap((folder) => sourcesIn(folder))) {
    const code = withoutComments(textOf(file));
    if (!code.includes('defineText(')) continue;
    const [, ...parts] = code.split(/\b(en|es): \{/);
    for (let at = 0; at + 1 < parts.length; at += 2)
      for (const text of textsOf(parts[at + 1] ?? ''))
        for (const word of letters(text)) words[parts[at] === 'es' ? 'es' : 'en'].add(word);
  }
  return new Set([...words.en].filter((word) => !words.es.has(word)));
}

const ENGLISH = vocabulary();
if (ENGLISH.size < 500) throw new Error(`only ${ENGLISH.size} words of the catalogues were found`);

/** What is said aloud or shown, of a page as HTML: its texts, and those of its labels, hints and titles. */
export function shownIn(html: string): string[] {
  const hints = html.matchAll(
    /\s(?:aria-(?:label|valuetext|roledescription|description|placeholder)|title|placeholder|alt)="([^"]*)"/g,
  );
  const texts = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').split(/<[^>]*>/);
  return [...texts, ...[...hints].map(([, text = '']) => text)]
    .map(plain)
    .filter((text) => /\p{L}/u.test(text));
}

const plain = (text: string): string =>
  text
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, ' ')
    .replace(/\bhttps?:\/\/\S+/g, ' ')
    .replace(/\b[\w.-]+\.(org|local)\S*/g, ' ')
    .trim();

/** Texts of a page that hold an English word of ours, with the words. */
export function englishIn(html: string): string[] {
  return shownIn(html).flatMap((text) => {
    const found = letters(text).filter((word) => ENGLISH.has(word));
    return found.length > 0 ? [`${text} (${found.join(', ')})`] : [];
  });
}
