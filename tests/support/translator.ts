/**
 * What a browser's page translation does to a page, to be run in it: every text that may be translated is taken out,
 * and a new one stands in its place inside two elements of the translator's; again at every change. The words become
 * capitals, so that a test knows what to look for.
 */
export function translatePage(): void {
  const own = new WeakSet<Node>();
  function translate(text: Text): void {
    const words = text.data;
    const parent = text.parentElement;
    if (
      !parent ||
      own.has(parent) ||
      words.trim() === '' ||
      parent.closest('[translate=no], script, style, textarea')
    )
      return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    own.add(inner);
    inner.append(words.toUpperCase());
    outer.append(inner);
    // Chrome keeps single texts out of the page; with inline elements beside them it moves those into its own.
    const line = parent.matches('p') && parent.childElementCount > 0 && !parent.querySelector('font');
    text.replaceWith(outer);
    if (line) {
      const sentence = document.createElement('font');
      sentence.append(...parent.childNodes);
      parent.append(sentence);
    }
  }
  function sweep(): void {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text) found.push(node);
    found.forEach(translate);
    observer.takeRecords();
  }
  const observer = new MutationObserver(sweep);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  sweep();
}
