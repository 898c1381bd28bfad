/** How long an order stays after a touch, after the pointer has left, and after its last change, ms. */
export const STEADY_MS = 1_500;

/**
 * The order in which a list is shown. While it is held nothing in it moves: what is new comes to its end, what is
 * gone is left out.
 * @param shown ids as they stand there now
 * @param wanted ids as they would stand there if nobody touched the list
 */
export function settled(
  shown: readonly string[],
  wanted: readonly string[],
  held: boolean,
): readonly string[] {
  if (!held) return wanted;
  const there = new Set(shown);
  const left = new Set(wanted);
  return [...shown.filter((id) => left.has(id)), ...wanted.filter((id) => !there.has(id))];
}
