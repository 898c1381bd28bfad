/** Puts a backup in the store's place; the server must be stopped. Usage: npm run restore -- --from FILE */
import { tool } from './tool.mjs';

await tool(async () => {
  const { restore } = await import('../dist/server/tools/restore.js');
  return restore(process.argv.slice(2), process.env);
});
