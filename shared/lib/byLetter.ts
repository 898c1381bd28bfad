/** Letters of tables in their order: A before B, Z before AA. */
export const byLetter = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
