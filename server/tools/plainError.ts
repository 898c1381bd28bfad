/** An error for the person at the terminal: its sentence is all there is to print. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}

export const plainError = (message: string, cause?: unknown): PlainError =>
  new PlainError(message, { cause });

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
