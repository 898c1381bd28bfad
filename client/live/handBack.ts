/** What a person wrote in a command, to hand back. */
export function textIn(payload: unknown): string {
  if (typeof payload !== 'object' || payload === null) return '';
  return Object.entries(payload)
    .filter(([key, value]) => ['text', 'what', 'name', 'title'].includes(key) && typeof value === 'string')
    .map(([, value]) => String(value))
    .join('\n');
}

/**
 * Several texts as one, each once. What is sent while it grows waits to be sent as it was, and stands in the draft as
 * it is: of these only the whole.
 */
export function asOneText(texts: readonly string[]): string {
  const whole = texts.filter((text, at) =>
    texts.every((other, place) => place === at || !other.startsWith(text) || (other === text && place > at)),
  );
  return whole.filter((text) => text !== '').join('\n\n');
}
