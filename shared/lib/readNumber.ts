/** Reads `7`, `7.5`, `7,5`, `7.` and `-7`; `undefined` for what is no number. */
export function readNumber(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : undefined;
}
