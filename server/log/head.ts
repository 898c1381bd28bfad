import { closeSync, existsSync, openSync, readSync } from 'node:fs';

/*
 * The first hundred bytes of a store: all but a few counters is the same in every one.
 * https://www.sqlite.org/fileformat2.html#the_database_header
 */

const PAGE = 4096;
const LENGTH = 100;

/** What is the same in every store, by its place. At 18 and 19 stand 1 or 2, as the store is at rest or in use. */
const CONSTANT: readonly (readonly [at: number, bytes: readonly number[]])[] = [
  [0, [...Buffer.from('SQLite format 3\0', 'latin1')]],
  [16, [PAGE >> 8, PAGE & 0xff]],
  [20, [0, 64, 32, 32]],
  [44, [0, 0, 0, 4]],
  [52, [0, 0, 0, 0]],
  [56, [0, 0, 0, 1]],
  [64, [0, 0, 0, 0]],
];

/**
 * Whether a file begins otherwise than a store of ours does. SQLite takes some of it for another way of keeping a
 * file, and would write accordingly. Not to be asked while this process has the store open.
 */
export function headIsOff(file: string): boolean {
  if (!existsSync(file)) return false;
  const fd = openSync(file, 'r');
  const head = Buffer.alloc(LENGTH);
  const length = readSync(fd, head, 0, LENGTH, 0);
  closeSync(fd);
  if (length === 0) return false;
  const versions = [head.at(18), head.at(19)];
  return (
    length < LENGTH ||
    versions.some((version) => version !== 1 && version !== 2) ||
    CONSTANT.some(([at, bytes]) => bytes.some((byte, i) => head.at(at + i) !== byte))
  );
}
