import { type Chosen, whyNoStore } from '../log/whyNoStore.ts';

/** An error for the person at the terminal: its sentence is all there is to print. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}

export const plainError = (message: string, cause?: unknown): PlainError =>
  new PlainError(message, { cause });

/** What went wrong with a store or a copy of it, in words that somebody can act on where there are any. */
export function explained(error: unknown, file: string, chosen?: Chosen): unknown {
  if (error instanceof PlainError) return error;
  const why = whyNoStore(error, file, chosen);
  return why === undefined ? error : plainError(why, error);
}

/** A line about files that others can read; none for none. */
export const openTo = ([file]: readonly string[]): string =>
  file === undefined
    ? ''
    : `\nOther users of this machine can read ${file}: it is another user's, or its file system keeps no rights.`;

/** Runs a tool to its end, and says what became of it. */
export async function runTool(work: () => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await work()}\n`);
  } catch (error) {
    const plain =
      error instanceof Error && ['PlainError', 'StoreInUse', 'StoreUnreadable'].includes(error.name);
    process.stderr.write(`${plain && error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
