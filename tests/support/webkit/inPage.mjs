/**
 * Put into each document, as text: keeps what Playwright holds on to, and turns values into those of WebDriver BiDi and
 * back. It must not need anything from outside itself.
 * @param {string} doc a name that no other document has
 * @param {string} context the window's
 */
export function install(doc, context) {
  const kept = new Map();
  const outcomes = new Map();
  let last = 0;

  const keep = (value) => {
    const handle = `${doc}.${++last}`;
    kept.set(handle, value);
    return handle;
  };

  /** What went wrong since the last report. What happened before this was installed, while the page loaded, is not in it. */
  const faults = [];
  const note = (kind, value) =>
    faults.push({ kind, text: value instanceof Error ? `${value}\n${value.stack ?? ''}` : String(value) });
  const sayError = console.error;
  console.error = (...values) => {
    note('console', values.map(String).join(' '));
    sayError.apply(console, values);
  };
  window.addEventListener('error', ({ error, message }) => note('javascript', error ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => note('javascript', reason));

  /** Which document this is, and how far it has come, with what was asked for. */
  const report = (outcome = {}) => ({
    doc,
    url: location.href,
    ready: document.readyState,
    faults: faults.splice(0),
    ...outcome,
  });

  const read = (value) => {
    const handle = value.handle ?? value.sharedId;
    if (handle !== undefined) {
      if (!kept.has(handle)) throw new Error(`no such handle: ${handle}`);
      return kept.get(handle);
    }
    switch (value.type) {
      case 'undefined':
        return undefined;
      case 'null':
        return null;
      case 'number':
        return Number(value.value);
      case 'bigint':
        return BigInt(value.value);
      case 'array':
        return value.value.map(read);
      case 'object':
        return Object.fromEntries(value.value.map(([key, entry]) => [read(key), read(entry)]));
      case 'regexp':
        return new RegExp(value.value.pattern, value.value.flags);
      case 'date':
        return new Date(value.value);
      default:
        return value.value;
    }
  };

  const numeral = (value) => (Object.is(value, -0) ? '-0' : Number.isFinite(value) ? value : String(value));

  const write = (value, owned) => {
    if (value === null) return { type: 'null' };
    if (typeof value === 'number') return { type: 'number', value: numeral(value) };
    if (typeof value === 'bigint') return { type: 'bigint', value: String(value) };
    if (typeof value !== 'object' && typeof value !== 'function') return { type: typeof value, value };
    const held = owned ? { handle: keep(value) } : {};
    if (value === window) return { type: 'window', value: { context }, ...held };
    if (value instanceof Node)
      return {
        type: 'node',
        sharedId: held.handle ?? keep(value),
        value: { localName: value.localName },
        ...held,
      };
    if (typeof value === 'function') return { type: 'function', ...held };
    const type = Array.isArray(value) ? 'array' : 'object';
    if (owned) return { type, ...held };
    if (type === 'array') return { type, value: value.map((entry) => write(entry, false)) };
    return { type, value: Object.entries(value).map(([key, entry]) => [key, write(entry, false)]) };
  };

  const fault = (error) => report({ fault: String(error) });

  /** Does it, and reports its outcome, or under which number to ask for it later. */
  const run = (act, owned) => {
    try {
      const result = act();
      if (typeof result?.then !== 'function') return report({ result: write(result, owned) });
      const number = ++last;
      result.then(
        (value) => outcomes.set(number, () => report({ result: write(value, owned) })),
        (error) => outcomes.set(number, () => fault(error)),
      );
      return report({ later: number });
    } catch (error) {
      return fault(error);
    }
  };

  const outcome = (number) => {
    const known = outcomes.get(number);
    outcomes.delete(number);
    return known === undefined ? report({ later: number }) : known();
  };

  const drop = (handles) => {
    for (const handle of handles) kept.delete(handle);
  };

  /**
   * Playwright's own sets a field's value by itself, which React, in the same world here, takes for its own doing.
   */
  const insertText = (text) => {
    document.execCommand('insertText', false, text);
  };

  Object.defineProperty(window, '__bidi', { value: { read, report, run, outcome, drop } });
  Object.defineProperty(window, '__pw_bidiInsertText', { get: () => insertText, set: () => undefined });
}
