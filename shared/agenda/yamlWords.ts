import { type Document, isCollection, isScalar, isSeq, Scalar, visit, type YAMLError } from 'yaml';
import { type Fault, fault } from '../lib/faults.ts';

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

/**
 * What is wrong, for people who do not know YAML by heart. The library's own sentence is never read: its code, the place
 * and what stands there say it.
 * @param text of the whole file
 * @param document what the library could make of it
 */
export function yamlFault({ code, pos }: YAMLError, text: string, document: Document.Parsed): Fault {
  const [from, to] = pos;
  const found = text.slice(from, to);
  switch (code) {
    case 'TAB_AS_INDENT':
      return fault('yamlTab');
    case 'BAD_INDENT':
    case 'MISSING_CHAR': {
      const sign = openAt(from, text, document);
      if (sign !== undefined) return fault('yamlOpen', { sign });
      return fault(code === 'BAD_INDENT' ? 'yamlIndent' : missingIn(from, found, document));
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return fault('yamlTwoColons');
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return fault('yamlNoField');
    case 'DUPLICATE_KEY':
      return fault('yamlTwice');
    case 'MULTIPLE_DOCS':
      return fault('yamlDocuments');
    case 'BAD_SCALAR_START':
      return fault('yamlStart', { sign: found });
    case 'BAD_DQ_ESCAPE':
      return fault('yamlEscape', { sign: text.slice(from, from + 2) });
    case 'TAG_RESOLVE_FAILED':
      return fault('yamlTag', { tag: found });
    case 'UNEXPECTED_TOKEN':
      return /^[\]}]/.test(found) ? fault('yamlExtra', { sign: found }) : fault('yamlEnded');
    default:
      return fault('yamlOther');
  }
}

/** What is missing at a place, by what stands around it. */
function missingIn(offset: number, found: string, document: Document.Parsed) {
  if (found.startsWith('#')) return 'yamlComment';
  let around: 'yamlComma' | 'yamlIndent' | 'yamlNoField' = 'yamlNoField';
  visit(document, {
    Collection: (_key, node) => {
      const [start, , end] = node.range ?? [offset, offset, offset];
      // The innermost comes last.
      if (start < offset && offset < end)
        around = node.flow ? 'yamlComma' : isSeq(node) ? 'yamlIndent' : 'yamlNoField';
    },
  });
  return around;
}

/** The bracket or the quote that would have ended what the reader gave up at a place. */
function openAt(offset: number, text: string, document: Document.Parsed): string | undefined {
  let missing: string | undefined;
  visit(document, {
    Collection: (_key, node) => {
      const { srcToken } = node;
      if (!isCollection(node) || srcToken?.type !== 'flow-collection' || node.range?.[1] !== offset) return;
      const end = srcToken.start.source === '{' ? '}' : ']';
      // The innermost comes last.
      if (srcToken.end[0]?.source !== end) missing = end;
    },
    Scalar: (_key, node) => {
      const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
      if (isScalar(node) && quoted && node.srcToken && 'source' in node.srcToken) {
        const { offset: start, source } = node.srcToken;
        if (start + source.length === offset) missing = text.charAt(start);
      }
    },
  });
  return missing;
}
