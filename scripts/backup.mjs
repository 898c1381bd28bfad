/** Copies the store to one file, also while the server runs. Usage: npm run backup [-- --to DIR] */
import { tool } from './tool.mjs';

await tool(async () => {
  const { backup } = await import('../dist/server/tools/backup.js');
  return `Backed up to ${await backup(process.argv.slice(2), process.env)}`;
});
