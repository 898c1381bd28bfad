import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigOf, parseSession, type Session } from '../shared/agenda/session.ts';
import type { FileFault } from '../shared/agenda/yamlFile.ts';
import { fault } from '../shared/lib/faults.ts';
import { type FaultLogger, reason, textOfFile, warnOf, wholeFault } from './agendaFiles.ts';

export interface LoadedSessions {
  /** By id: the file's name without its ending. In the order of the files' names. */
  readonly sessions: ReadonlyMap<string, Session>;
  readonly faults: readonly FileFault[];
}

const ENDING = /\.ya?ml$/i;
/** Ids stand in addresses and in requests. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
/** Beside the session files, and no session. */
export const TOOLBOX_FILE = 'toolbox.yaml';

/**
 * Reads every session file (`*.yaml`, `*.yml`) of a folder, once, at start. A file with faults is left out and
 * reported as `file:line:column field: message`; it stops neither the others nor the server.
 * @param dir the folder; when it cannot be read, there are no sessions and one fault.
 */
export function loadSessions(dir: string, configOf: ConfigOf, logger: FaultLogger): LoadedSessions {
  const sessions = new Map<string, Session>();
  const faults: FileFault[] = [];
  const report = (found: readonly FileFault[]): void => {
    for (const one of found) {
      faults.push(one);
      warnOf(logger, one);
    }
  };

  for (const name of namesIn(dir, report)) {
    const file = join(dir, name);
    const id = name.replace(ENDING, '');
    if (!ID.test(id)) report([wholeFault(file, fault('fileName'))]);
    else if (sessions.has(id)) report([wholeFault(file, fault('fileTwice', { id }))]);
    else {
      const text = textOfFile(file);
      if (!text.ok) report([wholeFault(file, text.fault)]);
      else {
        const parsed = parseSession(text.value, { file, configOf });
        if (parsed.ok) sessions.set(id, parsed.session);
        else report(parsed.faults);
      }
    }
  }
  return { sessions, faults };
}

function namesIn(dir: string, report: (faults: readonly FileFault[]) => void): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => ENDING.test(name) && !name.startsWith('.') && name !== TOOLBOX_FILE)
      .sort();
  } catch (error) {
    report([wholeFault(dir, fault('unreadable', { reason: reason(error) }))]);
    return [];
  }
}
