import { execFileSync } from 'node:child_process';

/** How often a text is in any file of a folder, by another process: reading a store's file here would end its lock. */
export function countOnDisk(folder: string, text: string): number {
  const script = `
    const { readdirSync, readFileSync } = require('node:fs');
    const [folder, text] = process.argv.slice(1);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const found = files.map((entry) => readFileSync(entry.parentPath + '/' + entry.name).toString('latin1'));
    console.log(found.reduce((sum, bytes) => sum + bytes.split(text).length - 1, 0));`;
  return Number(execFileSync(process.execPath, ['-e', script, folder, text], { encoding: 'utf8' }));
}
