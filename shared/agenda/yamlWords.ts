import type { YAMLError } from 'yaml';

/** After one of these the reader has lost its way: what it reports further on is mostly no fault of its own. */
const DERAILS = new Set<string>([
  'BAD_INDENT',
  'MISSING_CHAR',
  'TAB_AS_INDENT',
  'IMPOSSIBLE',
  'RESOURCE_EXHAUSTION',
]);

/** One that derails the reader is the last that is worth showing. */
export const derails = ({ code }: YAMLError): boolean => DERAILS.has(code);

/** What is wrong, for people who do not know YAML by heart: what to look for, and what to write instead. */
export function inWords({ code, message }: YAMLError): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'the line begins with a tab. Indent with spaces';
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return missing(message) ?? indented(message);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'there is a second ": " in this line, or it is indented too far. A text with ": " in it needs quotes around it';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'this is no field with a value. Is a colon missing, or the space after it, or is a line indented too little?';
    case 'DUPLICATE_KEY':
      return 'this field stands here twice';
    case 'MULTIPLE_DOCS':
      return 'a second document begins here, after a line "---". A file has only one';
    case 'BAD_SCALAR_START':
      return `a text that begins with ${message.at(-1)} needs quotes around it`;
    case 'BAD_DQ_ESCAPE':
      return `${message.split(' ').at(-1)} means nothing between double quotes. Use single quotes, or write \\\\ for \\`;
    case 'TAG_RESOLVE_FAILED': {
      const tag = /^Unresolved tag: (.+)$/.exec(message)?.[1];
      return tag === undefined
        ? message
        : `there is no tag ${tag}. A text that begins with ! needs quotes around it`;
    }
    case 'UNEXPECTED_TOKEN':
      return message === 'Unexpected scalar at node end'
        ? 'the value has ended before this. A text that begins with a quote, *, & or a bracket needs quotes around all of it'
        : message;
    default:
      return message;
  }
}

/** An alias of something that is not there; mostly a text that was meant to be emphasised. */
export const aliasInWords = (name: string): string =>
  `nothing before this is called &${name}. A text that begins with * needs quotes around it`;

function missing(message: string): string | undefined {
  const bracket = /end with an? (\S)$/.exec(message)?.[1];
  if (bracket !== undefined) return `a closing ${bracket} is missing before this`;
  if (/^Missing closing ["']quote/.test(message)) return `a closing ${message.at(16)} is missing before this`;
  return undefined;
}

const indented = (message: string): string =>
  /start at the same column|indicator|indented/.test(message)
    ? 'this line is indented too far or too little: what belongs together begins in the same column'
    : message;
