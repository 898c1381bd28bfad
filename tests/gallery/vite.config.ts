import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** The gallery's own server: the product's build knows nothing of it. Nothing is watched; a run is one look. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Beside what tests leave: packages may be shared with another copy, whose gallery runs just now.
  cacheDir: fileURLToPath(new URL('../../test-results/gallery-packages', import.meta.url)),
  publicDir: false,
  plugins: [react({ jsxImportSource: '#jsx' })],
  css: { modules: { generateScopedName: '[name]_[local]' } },
  // Packages may lie elsewhere, and be linked here.
  server: { host: '127.0.0.1', hmr: false, watch: null, fs: { allow: [repository, realpathSync(packages)] } },
  // Found out beforehand: a dependency that turns up later would reload the page in the middle of a picture.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
      'zod',
      'zustand',
      'uqr',
      'markdown-to-jsx',
      '@atlaskit/pragmatic-drag-and-drop/element/adapter',
      '@atlaskit/pragmatic-drag-and-drop/combine',
      '@atlaskit/pragmatic-drag-and-drop/reorder',
    ],
  },
  logLevel: 'warn',
});
