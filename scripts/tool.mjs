import { build } from './build.mjs';
import { nodeFault } from './nodeVersion.mjs';

/**
 * Runs an operator's tool on the built server, as `npm start` does, so that it needs nothing that `npm start` does not.
 * Only the server is built where it is missing or stale: the pages may be served just now.
 * @param {() => Promise<string>} work says at the end what it did
 */
export async function tool(work) {
  const fault = nodeFault(process.versions.node);
  if (fault !== undefined) {
    console.error(fault);
    process.exit(1);
  }
  if (!(await build({ only: 'server' }))) process.exit(1);
  const { runTool } = await import('../dist/server/tools/plainError.js');
  await runTool(work);
}
