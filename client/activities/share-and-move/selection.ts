/** Characters of the text in `element` before a place in it. */
function offsetOf(element: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return before.toString().length;
}

const passageAround = (node: Node | null): HTMLElement | undefined => {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-passage]') ?? undefined;
};

/**
 * What is selected of one passage inside `root`: passages are the elements with `data-passage`. A selection that
 * runs over the end of its passage counts up to that end.
 */
export function selectedWithin(root: HTMLElement): { passage: string; from: number; to: number } | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const element = passageAround(range.startContainer);
  const passage = element?.dataset.passage;
  if (element === undefined || passage === undefined || !root.contains(element)) return undefined;
  const length = element.textContent?.length ?? 0;
  const from = offsetOf(element, range.startContainer, range.startOffset);
  const to = element.contains(range.endContainer)
    ? offsetOf(element, range.endContainer, range.endOffset)
    : length;
  return from < to ? { passage, from, to } : undefined;
}
