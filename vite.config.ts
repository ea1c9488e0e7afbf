import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

const inRepository = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The task pane and its ribbon commands: `addin` to `addin/dist`. Office's library comes from its own address and is never bundled. */
export const addinConfig: UserConfig = {
  root: inRepository('addin'),
  cacheDir: inRepository('node_modules/.vite/addin'),
  base: './',
  publicDir: inRepository('addin/assets'),
  plugins: [react()],
  build: {
    outDir: inRepository('addin/dist'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    // The library that makes Word documents is large, and is loaded when the first document is made.
    chunkSizeWarningLimit: 1100,
    // The domain is pure, so what a pane does not use of it need not come along: the playbook belongs to one pane.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/shared\//, sideEffects: false }] } },
  },
};

/** The window around the pane for machines without Excel: `test/workbench` to `test/workbench/dist`. */
export const workbenchConfig: UserConfig = {
  root: inRepository('test/workbench'),
  cacheDir: inRepository('node_modules/.vite/workbench'),
  base: './',
  build: {
    outDir: inRepository('test/workbench/dist'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    // The library that reads .xlsx files is large, and is loaded when the first file is opened.
    chunkSizeWarningLimit: 1000,
  },
};

/** `vite build` builds the pane, `vite build --mode workbench` the workbench. */
export default defineConfig(({ mode }) => (mode === 'workbench' ? workbenchConfig : addinConfig));
