const isPlain = (value: object) => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/**
 * What keeps a value from crossing the wire and being patched there: nulls (they would mean "removed"), numbers
 * that JSON does not know, holes in lists, anything that is no plain data.
 * @returns a path and what is wrong with it, for each fault. Keys that hold `undefined` are no fault.
 */
export function jsonFaults(value: unknown, path = '$'): string[] {
  if (value === null) return [`${path} is null`];
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return [];
    case 'number':
      return Number.isFinite(value) ? [] : [`${path} is ${value}`];
    case 'object':
      if (Array.isArray(value)) return value.flatMap((item, index) => jsonFaults(item, `${path}[${index}]`));
      if (!isPlain(value)) return [`${path} is no plain object`];
      return Object.entries(value).flatMap(([key, part]) =>
        part === undefined ? [] : jsonFaults(part, `${path}.${key}`),
      );
    default:
      return [`${path} is of type ${typeof value}`];
  }
}

/** JSON with the keys of objects in order, so that two texts are the same when the values are. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
