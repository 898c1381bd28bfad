/** Takes an entry of a list to another place, counted from 0 without the entry itself. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

export const replaced = <T>(list: readonly T[], at: number, entry: T): T[] =>
  list.map((other, index) => (index === at ? entry : other));

export const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);
