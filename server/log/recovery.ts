import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'libsql';
import { attempt, tablesOf } from './content.ts';
import { copyForGood, removeStore, removeWorkingCopies, stampOf, syncFolder, WORKING } from './files.ts';
import type { Marks } from './marks.ts';
import { type Casualty, salvage } from './salvage.ts';
import type { Store } from './sql.ts';
import { closeStore, openStore } from './store.ts';

/** A store that was found damaged, and what became of it. */
export interface Damage {
  /** What was wrong first, in SQLite's words or ours. */
  readonly reason: string;
  /** Where the damaged store is kept as it was found. */
  readonly aside: string;
  /** Where all of this is written down. */
  readonly report: string;
  /** Everything that was not whole; all else was carried over as it was. */
  readonly casualties: readonly Casualty[];
}

/** The end of the name of what {@link recover} writes down. */
export const REPORT = '.txt';

/** The name that a damaged store is kept under begins so. */
export const asideName = (file: string): string => `${file}.damaged-`;

/**
 * Keeps a damaged store aside as it is, and puts what is sound of it in its place. Killed at any moment it leaves the
 * damaged store, from which the next start begins anew, or the new one.
 * @param damaged the connection that holds the lock; is closed
 * @param now server instant, ms
 */
export function recover(file: string, damaged: Store, marks: Marks, reason: string, now: number): Damage {
  const aside = `${asideName(file)}${stampOf(now)}`;
  const ends = ['', '-wal', '-journal', '-acknowledged'];
  copyForGood(ends.map((end) => [`${file}${end}`, `${aside}${end}`]));
  removeWorkingCopies(file);
  const work = `${file}${WORKING}salvage`;
  copyForGood(['', '-wal', '-journal'].map((end) => [`${aside}${end}`, `${work}${end}`]));
  const made = `${file}${WORKING}fresh`;
  const fresh = openStore(made);
  const source = readable(work);
  const casualties = salvage(source, fresh, marks, now);
  closeStore(fresh);
  source?.close();
  marks.close();
  attempt(() => damaged.close());
  // The old write-ahead log first: beside the new store it would be taken for its own.
  for (const end of ['-wal', '-journal', '-acknowledged']) rmSync(`${file}${end}`, { force: true });
  renameSync(made, file);
  syncFolder(dirname(file));
  removeStore(made);
  removeStore(work);
  const damage = { reason, aside, report: `${aside}${REPORT}`, casualties };
  writeFileSync(damage.report, `${reportOf(damage, file, now)}\n`, { mode: 0o600 });
  return damage;
}

/** A copy as far as anything of it can be read. */
function readable(work: string): Store | undefined {
  const store = attempt(() => new Database(work));
  if (store && attempt(() => tablesOf(store, 'events'))) return store;
  attempt(() => store?.close());
  return undefined;
}

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** One casualty in words. Names no title and no text. */
export function casualtyText({ what, id, code, kept, lost }: Casualty): string {
  const name = `The ${what}${code === undefined ? '' : ` ${code}`}${id === undefined ? '' : ` (${id})`}`;
  if (kept === undefined) return `${name} could not be read and is not there any more.`;
  if (what === 'room')
    return `${name} goes on after event ${kept}: ${count(lost, 'later event')} could not be read.`;
  return `${name} is there as of version ${kept}, ${count(lost, 'version')} behind.`;
}

function reportOf({ reason, aside, casualties }: Damage, file: string, now: number): string {
  const names = `${basename(aside)} (with its -wal and -acknowledged)`;
  return [
    `${new Date(now).toISOString()}: ${file} was found damaged at start: ${reason}`,
    `It is kept as it was found in ${names}; what could be read was carried over.`,
    ...(casualties.length === 0
      ? ['Nothing that was acknowledged is missing.']
      : casualties.map(casualtyText)),
    'The copy holds the text of every room, also of those that are erased later. When it is needed no more, delete',
    'it together with this file; until then every start reminds of it.',
  ].join('\n');
}
