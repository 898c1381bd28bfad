import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { attempt, faultOf } from '../log/content.ts';
import { copyForGood, removeStore, stampOf, syncFolder, WORKING } from '../log/files.ts';
import { NO_MARKS } from '../log/marks.ts';
import { filesOfStore, keepToOwnUser, tighten } from '../log/rights.ts';
import { closeStore, connect, lock, openStore, StoreInUse } from '../log/store.ts';
import { renameStore } from './backup.ts';
import { explained, openTo, plainError } from './plainError.ts';

/**
 * `npm run restore -- --from FILE`: puts a backup in the store's place, once all of it was read and found sound. What
 * was there is kept beside it.
 * @returns what was done, in words
 */
export async function restore(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  keepToOwnUser();
  const { values } = parseArgs({ args: [...args], options: { from: { type: 'string' } } });
  if (values.from === undefined) throw plainError('Which backup? npm run restore -- --from FILE');
  if (!existsSync(values.from)) throw plainError(`There is no file ${values.from}.`);
  const read = readConfig(env);
  if (!read.ok) throw plainError(read.message);
  const file = join(read.value.dataDir, 'plenary.db');
  const work = `${file}${WORKING}restore`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    removeStore(work);
    copyForGood([[values.from, work]]);
    const copy = openStore(work);
    const fault = faultOf(copy, NO_MARKS);
    closeStore(copy);
    if (fault !== undefined) throw plainError(`${values.from} is damaged (${fault}). Nothing was changed.`);
    const aside = `${file}.replaced-${stampOf(Date.now())}`;
    const replaced = existsSync(file);
    // As late as can be: from here on nobody may start a server.
    if (replaced) refuseInUse(file);
    renameStore(file, aside);
    renameSync(work, file);
    syncFolder(dirname(file));
    const kept = replaced ? ` What was there is kept in ${aside}.` : '';
    return `Restored ${values.from} to ${file}.${kept}${openTo(tighten(filesOfStore(file)))}`;
  } catch (error) {
    throw explained(error, file);
  } finally {
    removeStore(work);
  }
}

/** A damaged store may be replaced, and is left as it is; one that a server has open may not. */
function refuseInUse(file: string): void {
  const store = connect(file, 200);
  try {
    lock(store, file);
    closeStore(store);
  } catch (error) {
    attempt(() => store.close());
    if (error instanceof StoreInUse) throw plainError(`${error.message} Nothing was changed.`);
  }
}
