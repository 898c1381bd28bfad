/** Starts Plenary, and builds what is missing or older than its sources first. Usage: npm start */
import { build } from './build.mjs';
import { nodeFault } from './nodeVersion.mjs';

const fault = nodeFault(process.versions.node);
if (fault !== undefined) {
  console.error(fault);
  process.exit(1);
}

process.env.NODE_ENV = 'production';
if (!(await build())) process.exit(1);

// In this very process: signals, exit code and arguments are the server's own.
process.setSourceMapsEnabled(true);
await import('../dist/server/main.js');
