/**
 * A process of its own around the embedded log, for tests that kill it, lock it out or fill its disk.
 * Usage: logChild.ts FILE append|fill|hold. Prints one line for every append that was acknowledged.
 */
import { writeSync } from 'node:fs';
import { openSqliteLog } from '../../server/log/sqliteLog.ts';
import { noted } from './logEvents.ts';

/** Straight to the pipe: what a buffer would lose when the process is killed is a promise to the parent. */
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const [file, task] = process.argv.slice(2);
if (file === undefined) throw new Error('Which file?');

const log = openSqliteLog(file);
if (task === 'hold') {
  say('open');
  setInterval(() => {}, 60_000);
} else {
  await log.create({ roomId: 'r1', code: 'ABCDEF', title: 'A room', createdAt: 1 }, []);
  say('0');
  const filler = task === 'fill' ? 'x'.repeat(40_000) : '';
  try {
    for (let seq = 0; seq < 20_000; ) {
      seq = await log.append('r1', seq, [noted(`${seq + 1}${filler}`), noted(`${seq + 2}${filler}`)]);
      say(String(seq));
    }
  } catch (error) {
    say(`failed: ${String(error)}`);
    say(`kept: ${(await log.read('r1', 0)).length}`);
  }
}
