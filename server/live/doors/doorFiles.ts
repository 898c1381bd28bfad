import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecret } from '../../keys.ts';

/** What of the doors lies beside the store. */
export interface DoorFiles {
  /** Opens every door of this server; new at each start. */
  readonly key: string;
  /** Where it can be read, by the server's own user alone. */
  readonly keyFile: string;
  /** What once showed a proxy. */
  readonly sign?: string;
  /** Keeps for later starts that a proxy was seen. @throws where it cannot be written */
  keepSign(sign: string): void;
}

export const keyFileIn = (folder: string): string => join(folder, 'host-key');
const signFileIn = (folder: string): string => join(folder, 'proxy-seen');

/**
 * Makes this start's key, and reads whether a proxy was seen before.
 * @param folder of the store, once that is this process's own
 */
export function openDoorFiles(folder: string): DoorFiles {
  const key = newSecret();
  const keyFile = keyFileIn(folder);
  writeAnew(keyFile, `${key}\n`);
  const signFile = signFileIn(folder);
  const [sign] = existsSync(signFile) ? readFileSync(signFile, 'utf8').split('\n') : [];
  return {
    key,
    keyFile,
    ...(sign === undefined ? {} : { sign }),
    keepSign: (shown) =>
      writeAnew(
        signFile,
        [
          shown,
          '',
          'This came with a request from this machine and shows a proxy on it. To this server everybody behind a proxy',
          'looks like the machine itself, so rooms are not opened without password or key any more. Delete this file,',
          'and start again, only once nothing passes requests on to this server.',
          '',
        ].join('\n'),
      ),
  };
}

/** A new file for the server's user alone, whoever could read what was there. */
function writeAnew(file: string, text: string): void {
  const part = `${file}.part`;
  rmSync(part, { force: true });
  writeFileSync(part, text, { mode: 0o600, flag: 'wx', flush: true });
  renameSync(part, file);
}
