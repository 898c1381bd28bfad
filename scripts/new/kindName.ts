/** The name of a kind of activity: words in small letters, with hyphens. */
export const KIND = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `ask-them` → `askThem` */
export const camelOf = (kind: string): string =>
  kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `ask-them` → `AskThem` */
export const pascalOf = (kind: string): string =>
  camelOf(kind).replace(/^\w/, (letter) => letter.toUpperCase());

/** `ask-them` → `Ask them` */
export const titleOf = (kind: string): string =>
  kind.replaceAll('-', ' ').replace(/^\w/, (letter) => letter.toUpperCase());

/**
 * What finds a kind's name in code. A name of one word is meant in quotes, in a path and as a key; everywhere else it is
 * English.
 */
export const namesKind = (kind: string): RegExp =>
  kind.includes('-')
    ? new RegExp(`${kind}|${camelOf(kind)}`, 'i')
    : new RegExp(`['"\`/]${kind}['"\`/]|^\\s*${kind}[:,]`, 'm');
