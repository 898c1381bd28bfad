import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openCheckedStore } from '../../server/log/checkedStore.ts';
import { copyForGood } from '../../server/log/files.ts';
import { backupsIn, filesOfStore, tighten } from '../../server/log/rights.ts';
import { connect } from '../../server/log/store.ts';
import { whyNoStore } from '../../server/log/whyNoStore.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'plenary-files-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

function write(file: string, mode = 0o644): string {
  writeFileSync(file, 'words');
  chmodSync(file, mode);
  return file;
}

const modeOf = (file: string): number => statSync(file).mode & 0o777;

describe('files with words of people in them', () => {
  it('are all found: the store, its logs, copies, what was kept aside, and backups', () => {
    const data = folder();
    const names = [
      'plenary.db',
      'plenary.db-acknowledged',
      'plenary.db-wal',
      'plenary.db.damaged-20261130T110000.000Z',
      'plenary.db.damaged-20261130T110000.000Z.txt',
      'plenary.db.replaced-20261130T110000.000Z-wal',
      'plenary.db.working-backup-1',
    ];
    for (const name of [...names, 'notes.txt']) write(join(data, name));
    expect(filesOfStore(join(data, 'plenary.db'))).toEqual(names.map((name) => join(data, name)));
    const backup = 'plenary-20261130T110000.000Z.backup.db';
    for (const name of [backup, `${backup}.part`, 'other.backup.db']) write(join(data, name));
    expect(backupsIn(data)).toEqual([join(data, backup), join(data, `${backup}.part`)]);
    expect(filesOfStore(join(data, 'none', 'plenary.db'))).toEqual([]);
    expect(backupsIn(join(data, 'notes.txt'))).toEqual([]);
  });

  it('are taken away from everybody but their user, and lose no right of that one', () => {
    const data = folder();
    const readable = write(join(data, 'readable'), 0o644);
    const open = write(join(data, 'open'), 0o777);
    const kept = write(join(data, 'kept'), 0o400);
    expect(tighten([readable, open, kept, join(data, 'none')])).toEqual([]);
    expect([readable, open, kept].map(modeOf)).toEqual([0o600, 0o700, 0o400]);
  });

  it('are named where they cannot be: of another user, or on a file system that keeps no rights', () => {
    const file = write(join(folder(), 'plenary.db'), 0o777);
    const ignored = () => {};
    const refused = () => {
      throw new Error('EPERM: operation not permitted, chmod');
    };
    expect(tighten([file], ignored)).toEqual([file]);
    expect(tighten([file], refused)).toEqual([file]);
  });

  it('are copied for this user alone, whatever rights the original has', () => {
    const data = folder();
    const from = write(join(data, 'from'), 0o666);
    copyForGood([[from, join(data, 'to')]]);
    expect(modeOf(join(data, 'to'))).toBe(0o600);
  });
});

/** What opening a store there ends with, in words. */
function fault(file: string): string | undefined {
  try {
    openCheckedStore(file, { waitMs: 0 });
  } catch (error) {
    return whyNoStore(error, file);
  }
  throw new Error('the store was opened');
}

describe('a store that cannot be opened', () => {
  it('says that DATA_DIR is a file, or leads through one', () => {
    const file = write(join(folder(), 'notes.txt'));
    expect(fault(join(file, 'plenary.db'))).toBe(
      `DATA_DIR is ${file}, which is a file. It must name a folder.`,
    );
    expect(fault(join(file, 'data', 'plenary.db'))).toBe(
      `DATA_DIR is ${join(file, 'data')}, but ${file} is a file, so there can be no folder in it. Or choose another folder: DATA_DIR=/path/of/a/folder npm start`,
    );
  });

  it('says that a folder is where its file should be', () => {
    const file = join(folder(), 'plenary.db');
    mkdirSync(file);
    expect(fault(file)).toContain(`${file} is a folder, where the file of the store should be.`);
  });

  it.each([
    ['SQLITE_FULL', 'is full. Make room on it, 4 MB at least ('],
    ['ENOSPC', 'is full. Make room on it, 4 MB at least ('],
    ['EROFS', 'is on a disk that can only be read. Make it writable.'],
    ['SQLITE_READONLY', 'is on a disk that can only be read. Make it writable.'],
    ['EACCES', 'Give it to them: chown -R '],
    ['SQLITE_IOERR_LOCK', 'FAT and some network drives cannot hold a store'],
    ['SQLITE_CANTOPEN', 'FAT and some network drives cannot hold a store'],
  ])('%s: names the folder, what is wrong with it, and what to do', (code, words) => {
    const data = folder();
    const error = Object.assign(new Error('disk I/O error'), { code });
    const said = whyNoStore(error, join(data, 'plenary.db')) ?? '';
    expect(said).toContain(data);
    expect(said).toContain(words);
    expect(said).toContain('DATA_DIR=/path/of/a/folder npm start');
    expect(whyNoStore(error, join(data, 'b.db'), { by: '--to', instead: 'npm run backup' })).toContain(
      ': npm run backup',
    );
  });

  it('knows the error of the library where the file cannot even be opened by its code, which is empty', () => {
    const file = join(folder(), 'plenary.db');
    mkdirSync(file);
    let thrown: unknown;
    try {
      connect(file, 0);
    } catch (error) {
      thrown = error;
    }
    const elsewhere = join(folder(), 'plenary.db');
    expect(whyNoStore(thrown, elsewhere)).toContain('FAT and some network drives cannot hold a store');
  });

  it('leaves the last word to what knows better', () => {
    const file = join(folder(), 'plenary.db');
    writeFileSync(file, 'SQLite format 3\0 no store');
    expect(fault(file)).toBeUndefined();
    expect(whyNoStore(new Error('something else'), file)).toBeUndefined();
  });
});
