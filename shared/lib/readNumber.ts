/** Reads `7`, `7.5`, `7,5`, `7.` and `-7`; `undefined` for what is no number. */
export function readNumber(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : undefined;
}

/** Reads a whole number from 1 to `most`; `undefined` for what is none. */
export function readCount(typed: string, most: number): number | undefined {
  const value = readNumber(typed);
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}
