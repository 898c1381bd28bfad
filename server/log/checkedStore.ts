import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PreparedSessions } from '../prepared/preparedSessions.ts';
import { sqlitePrepared } from '../prepared/sqlitePrepared.ts';
import { backUp } from './backup.ts';
import { attempt, faultOf, indexedRooms, lastSeq, preparedEntry, tablesOf } from './content.ts';
import type { EventLog } from './eventLog.ts';
import { removeStore, removeWorkingCopies, WORKING } from './files.ts';
import { headIsOff } from './head.ts';
import { Marks } from './marks.ts';
import { asideName, type Damage, REPORT, recover } from './recovery.ts';
import { MIGRATIONS, SUMMED_VERSION } from './schema.ts';
import { type Store, sqliteCode } from './sql.ts';
import { sqliteLog } from './sqliteLog.ts';
import { connect, lock, makeReady, openStore, StoreInUse, StoreUnreadable } from './store.ts';

/** A copy of the store that is thrown away when it was handed on. */
export interface Backup {
  readonly file: string;
  readonly bytes: number;
  remove(): void;
}

/** Hands out copies of the store while it is in use. */
export interface BackupSource {
  /** Tells this store from others: the number of its file on its disk. */
  readonly id: string;
  /** @throws when something of the store is damaged, or the disk is full */
  make(): Promise<Backup>;
}

/** Everything that a server keeps. */
export interface CheckedStore {
  readonly log: EventLog;
  readonly prepared: PreparedSessions;
  readonly backup: BackupSource;
  /** What was found at this start, and repaired as far as could be. */
  readonly damage?: Damage;
  /** What was written down at earlier starts, and is still there: somebody has yet to look at it. */
  readonly reports: readonly string[];
}

/**
 * Opens a server's store, looks through all of it first, and repairs it where it is damaged; 1.2 s for each million
 * events.
 * @param now server instant, ms
 * @throws StoreInUse, StoreUnreadable for what is no store of ours
 */
export function openCheckedStore(file: string, { waitMs = 2_000, now = Date.now() } = {}): CheckedStore {
  const headOff = headIsOff(file);
  let store = connect(file, waitMs);
  let marks: Marks | undefined;
  let damage: Damage | undefined;
  try {
    const locked = lockOf(store, file, headOff);
    marks = Marks.open(file);
    const headFault = headOff && marks.version > 0 ? 'its head is not that of a store' : undefined;
    const fault = faultAtStart(store, locked, marks) ?? headFault;
    if (fault === undefined) {
      removeWorkingCopies(file);
      makeReady(store, file);
    } else {
      damage = recover(file, store, marks, fault, now);
      store = openStore(file, waitMs);
      marks = Marks.open(file);
    }
    if (marks.version === 0) markAll(store, marks);
    marks.version = MIGRATIONS.length;
    return checkedStore(file, store, marks, damage);
  } catch (error) {
    marks?.close();
    attempt(() => store.close());
    throw error;
  }
}

/** The store's version, or why it could not be told. @throws StoreInUse, and whatever is no damage */
function lockOf(store: Store, file: string, headOff: boolean): number | Error {
  try {
    return lock(store, file);
  } catch (error) {
    const code = sqliteCode(error) ?? '';
    const broken =
      headOff || error instanceof StoreUnreadable || /^SQLITE_(CORRUPT|IOERR_SHORT_READ)/.test(code);
    // Without marks beside it, it is no store of ours, and nothing to repair.
    if (
      error instanceof StoreInUse ||
      !broken ||
      !(error instanceof Error) ||
      !existsSync(Marks.nameFor(file))
    )
      throw error;
    return error;
  }
}

/** What is wrong with a store; nothing for a sound one. @throws for a store of a newer Plenary, or of another program */
function faultAtStart(store: Store, locked: number | Error, marks: Marks): string | undefined {
  const known = marks.version;
  if (locked instanceof Error) {
    if (known === 0 || known > MIGRATIONS.length) throw locked;
    return locked.message;
  }
  if (known !== 0 && known !== locked) return `it says that it is of version ${locked}, and was of ${known}`;
  return locked < SUMMED_VERSION ? undefined : faultOf(store, marks);
}

/** Where the marks are new: for a store that was restored, or is of before there were any. */
function markAll(store: Store, marks: Marks): void {
  for (const { no } of indexedRooms(store)) marks.set('room', no, lastSeq(store, no));
  for (const no of tablesOf(store, 'prepared'))
    marks.set('prepared', no, preparedEntry(store, no)?.version ?? 0);
}

function checkedStore(file: string, store: Store, marks: Marks, damage: Damage | undefined): CheckedStore {
  const folder = dirname(file);
  const reports = readdirSync(folder)
    .filter((name) => name.startsWith(basename(asideName(file))) && name.endsWith(REPORT))
    .map((name) => join(folder, name))
    .filter((name) => name !== damage?.report);
  let copies = 0;
  return {
    log: sqliteLog(store, file, marks),
    prepared: sqlitePrepared(store, marks),
    backup: {
      id: String(statSync(file).ino),
      make: async () => {
        copies += 1;
        const made = `${file}${WORKING}backup-${copies}`;
        await backUp(store, made);
        return { file: made, bytes: statSync(made).size, remove: () => removeStore(made) };
      },
    },
    reports,
    ...(damage ? { damage } : {}),
  };
}
