import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigOf, parseSession, type Session } from '../shared/agenda/session.ts';
import type { FileFault } from '../shared/agenda/yamlFile.ts';

/** What this needs of a logger (pino has it). */
export interface SessionLogger {
  warn(details: object, message: string): void;
}

export interface LoadedSessions {
  /** By id: the file's name without its ending. In the order of the files' names. */
  readonly sessions: ReadonlyMap<string, Session>;
  readonly faults: readonly FileFault[];
}

const ENDING = /\.ya?ml$/i;
/** Ids stand in addresses and in requests. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
/** Four bytes a character at the most; longer files are refused before they are read. */
const MOST_BYTES = 4_000_000;

/**
 * Reads every session file (`*.yaml`, `*.yml`) of a folder, once, at start. A file with faults is left out and
 * reported as `file:line:column field: message`; it stops neither the others nor the server.
 * @param dir the folder; when it cannot be read, there are no sessions and one fault.
 */
export function loadSessions(dir: string, configOf: ConfigOf, logger: SessionLogger): LoadedSessions {
  const sessions = new Map<string, Session>();
  const faults: FileFault[] = [];
  const report = (found: readonly FileFault[]): void => {
    for (const fault of found) {
      faults.push(fault);
      const { file, line, column, field, message } = fault;
      logger.warn(fault, `${file}:${line}:${column} ${field}${field ? ': ' : ''}${message}`);
    }
  };

  for (const name of namesIn(dir, report)) {
    const file = join(dir, name);
    const id = name.replace(ENDING, '');
    if (!ID.test(id))
      report([whole(file, 'its name must be letters, digits, - and _ only (it is the id of the session)')]);
    else if (sessions.has(id)) report([whole(file, `there is another file for the session "${id}"`)]);
    else {
      const text = textOf(file);
      if (!text.ok) report([whole(file, text.message)]);
      else {
        const parsed = parseSession(text.value, { file, configOf });
        if (parsed.ok) sessions.set(id, parsed.session);
        else report(parsed.faults);
      }
    }
  }
  return { sessions, faults };
}

const whole = (file: string, message: string): FileFault => ({
  file,
  line: 1,
  column: 1,
  field: '',
  message,
});

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function namesIn(dir: string, report: (faults: readonly FileFault[]) => void): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => ENDING.test(name) && !name.startsWith('.'))
      .sort();
  } catch (error) {
    report([whole(dir, `the folder of sessions cannot be read: ${reason(error)}`)]);
    return [];
  }
}

type Text = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string };

function textOf(file: string): Text {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) return { ok: false, message: `is larger than ${MOST_BYTES} bytes` };
    // A wrong encoding would otherwise come out as � in front of a room.
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    const message = error instanceof TypeError ? 'is not UTF-8 text' : `cannot be read: ${reason(error)}`;
    return { ok: false, message };
  }
}
