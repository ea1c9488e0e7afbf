import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { version } from '../version.ts';

/** Size of the bundle in bytes. */
export interface Bundled {
  readonly bytes: number;
}

/**
 * Puts the function app in one file (and one for the thread that it starts), which loads several times faster on a cold
 * instance than separate modules do. The folder is what goes to Azure, complete: `func start` works in it, and nothing needs to be installed beside it.
 * @param root folder of the repository
 * @param folder where the bundle comes; the repository's `functions/dist` unless told
 */
export async function bundleFunctions(root: string, folder = join(root, 'functions', 'dist')): Promise<Bundled> {
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    // Rounding runs in a thread, which starts from a file of its own.
    entryPoints: {
      main: join(root, 'functions', 'main.ts'),
      rounding: join(root, 'functions', 'rounding', 'thread.ts'),
    },
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    external: ['@azure/functions-core'],
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    minify: true,
    // Problems are told apart by class, and the log names classes.
    keepNames: true,
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
  });
  await copyFile(join(root, 'functions', 'host.json'), join(folder, 'host.json'));
  const manifest = { name: 'meldbeeld-functions', version, private: true, main: 'main.js' };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const output = Object.entries(metafile.outputs).find(([name]) => name.endsWith('main.js'));
  return { bytes: output?.[1].bytes ?? 0 };
}
