import { type MarkdownToJSX, parser, RuleType } from 'markdown-to-jsx/markdown';

type Node = MarkdownToJSX.ASTNode;

/** What begins on a line of its own. */
const BLOCKS: ReadonlySet<Node['type']> = new Set([
  RuleType.blockQuote,
  RuleType.breakThematic,
  RuleType.codeBlock,
  RuleType.heading,
  RuleType.orderedList,
  RuleType.paragraph,
  RuleType.table,
  RuleType.unorderedList,
]);

/** Markdown as words only, as screens draw it: a blank line between blocks, a line for each entry of a list. */
export const plainText = (markdown: string): string => plainBlocks(markdown).join('\n\n');

/** The same, block by block. */
export const plainBlocks = (markdown: string): string[] =>
  parser(markdown, { disableParsingRawHTML: true }).flatMap((block) => {
    const words = wordsOf(block).trim();
    return words === '' ? [] : [words];
  });

function wordsOf(node: Node): string {
  switch (node.type) {
    case RuleType.text:
    case RuleType.codeInline:
    case RuleType.codeBlock:
      return node.text;
    case RuleType.breakLine:
      return '\n';
    case RuleType.image:
      return node.alt ?? '';
    case RuleType.orderedList:
    case RuleType.unorderedList:
      return node.items.map(together).join('\n');
    case RuleType.table:
      return [node.header, ...node.cells].map((row) => row.map(together).join(' · ')).join('\n');
    case RuleType.blockQuote:
    case RuleType.heading:
    case RuleType.link:
    case RuleType.paragraph:
    case RuleType.textFormatted:
      return together(node.children);
    default:
      return '';
  }
}

const together = (nodes: readonly Node[]): string =>
  nodes
    .map((node, index) => {
      const before = nodes[index - 1];
      const apart = before !== undefined && (BLOCKS.has(node.type) || BLOCKS.has(before.type));
      return `${apart ? '\n' : ''}${wordsOf(node)}`;
    })
    .join('')
    .trim();

/** Blocks that open with words in bold: those words, and what stands after them up to the end of the block. */
export const boldOpenings = (markdown: string): { readonly opening: string; readonly words: string }[] =>
  parser(markdown, { disableParsingRawHTML: true }).flatMap((block) => {
    if (block.type !== RuleType.paragraph) return [];
    const [first, ...rest] = block.children;
    if (first?.type !== RuleType.textFormatted || first.tag !== 'strong') return [];
    return [{ opening: wordsOf(first), words: together(rest) }];
  });
