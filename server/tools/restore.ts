import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { attempt, faultOf } from '../log/content.ts';
import { copyForGood, removeStore, stampOf, syncFolder, WORKING } from '../log/files.ts';
import { NO_MARKS } from '../log/marks.ts';
import { closeStore, connect, lock, openStore, StoreInUse } from '../log/store.ts';
import { renameStore } from './backup.ts';
import { plainError } from './plainError.ts';

/**
 * `npm run restore -- --from FILE`: puts a backup in the store's place, once all of it was read and found sound. What
 * was there is kept beside it.
 * @returns what was done, in words
 */
export async function restore(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { values } = parseArgs({ args: [...args], options: { from: { type: 'string' } } });
  if (values.from === undefined) throw plainError('Which backup? npm run restore -- --from FILE');
  if (!existsSync(values.from)) throw plainError(`There is no file ${values.from}.`);
  const read = readConfig(env);
  if (!read.ok) throw plainError(read.message);
  const file = join(read.value.dataDir, 'plenary.db');
  refuseInUse(file);
  const work = `${file}${WORKING}restore`;
  removeStore(work);
  try {
    copyForGood([[values.from, work]]);
    const copy = openStore(work);
    const fault = faultOf(copy, NO_MARKS);
    closeStore(copy);
    if (fault !== undefined) throw plainError(`${values.from} is damaged (${fault}). Nothing was changed.`);
    const aside = `${file}.replaced-${stampOf(Date.now())}`;
    refuseInUse(file);
    const replaced = existsSync(file);
    renameStore(file, aside);
    renameSync(work, file);
    syncFolder(dirname(file));
    return `Restored ${values.from} to ${file}.${replaced ? ` What was there is kept in ${aside}.` : ''}`;
  } finally {
    removeStore(work);
  }
}

/** Also makes the folder. A damaged store may be replaced; one that a server has open may not. */
function refuseInUse(file: string): void {
  const there = existsSync(file);
  const store = connect(file, 200);
  try {
    lock(store, file);
  } catch (error) {
    if (error instanceof StoreInUse) throw plainError(`${error.message} Nothing was changed.`);
  } finally {
    // Left as it is where it is damaged.
    attempt(() => store.close());
    if (!there) removeStore(file);
  }
}
