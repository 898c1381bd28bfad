import { readFileSync, statSync } from 'node:fs';
import type { FileFault } from '../shared/agenda/yamlFile.ts';
import { type Fault, fault, faultText } from '../shared/lib/faults.ts';
import { MOST_FILE_BYTES } from '../shared/lib/limits.ts';

/** What this needs of a logger (pino has it). */
export interface FaultLogger {
  warn(details: object, message: string): void;
}

/** Four bytes a character at the most; longer files are refused before they are read. */

export type FileText =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly fault: Fault };

/** The text of a file that people write. Never throws. */
export function textOfFile(file: string): FileText {
  try {
    const { size } = statSync(file);
    if (size > MOST_FILE_BYTES) return { ok: false, fault: fault('largeFile', { most: MOST_FILE_BYTES }) };
    // A wrong encoding would otherwise come out as � in front of a room.
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    return {
      ok: false,
      fault: error instanceof TypeError ? fault('noUtf8') : fault('unreadable', { reason: reason(error) }),
    };
  }
}

/** A fault of a file as a whole. */
export const wholeFault = (file: string, found: Fault): FileFault => ({
  file,
  line: 1,
  column: 1,
  field: '',
  message: faultText(found),
  fault: found,
});

export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Prints a fault as `file:line:column field: message`, where editors and people find it. */
export function warnOf(logger: FaultLogger, found: FileFault): void {
  const { file, line, column, field, message } = found;
  logger.warn(found, `${file}:${line}:${column} ${field}${field ? ': ' : ''}${message}`);
}
