/**
 * Builds what has changed since the last time: the pane, the workbench and the function app.
 * `node functions/local/build.ts [--production]`; production leaves the picker of demo people out of the pane.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as viteBuild } from 'vite';
import type { InlineConfig } from 'vite';
import { addinConfig, workbenchConfig } from '../../vite.config.ts';
import { bundleFunctions } from './bundle.ts';
import { digestOf, isFresh, stamp } from './start/stamp.ts';

export type PaneMode = 'demo' | 'production';

interface Target {
  readonly name: string;
  /** Where the result stands, from the repository's folder. */
  readonly folder: string;
  readonly sources: readonly string[];
  readonly mode: string;
  readonly make: (root: string) => Promise<string>;
}

export interface Built {
  readonly name: string;
  /** What was made, in a few words; `null` when nothing had changed. */
  readonly made: string | null;
}

const everything = ['shared', 'package-lock.json', 'vite.config.ts', 'tsconfig.json'];

const withVite = (config: InlineConfig, mode: string) => async (): Promise<string> => {
  await viteBuild({ ...config, mode, configFile: false, logLevel: 'warn' });
  return 'gebouwd';
};

const targets = (mode: PaneMode): readonly Target[] => [
  {
    name: 'paneel',
    folder: 'addin/dist',
    sources: ['addin', ...everything],
    mode,
    make: withVite(addinConfig, mode),
  },
  {
    name: 'werkbank',
    folder: 'test/workbench/dist',
    sources: ['test/workbench', 'test/excel', 'manifest.xml', ...everything],
    mode: 'workbench',
    make: withVite(workbenchConfig, 'production'),
  },
  {
    name: 'functies',
    folder: 'functions/dist',
    sources: ['functions', 'package.json', ...everything],
    mode: 'production',
    make: async (root) => `${Math.round((await bundleFunctions(root)).bytes / 1024)} kB`,
  },
];

/**
 * Runs something that builds what people get. Vite and React otherwise go by the caller's `NODE_ENV`: a test run would leave
 * a slow development build behind, that passes for fresh from then on.
 */
async function asForPeople<T>(make: () => Promise<T>): Promise<T> {
  const { NODE_ENV: before } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    return await make();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** Builds everything of which the sources have changed. */
export const buildAll = (root: string, mode: PaneMode = 'demo', names?: readonly string[]): Promise<readonly Built[]> =>
  asForPeople(() => buildChanged(root, mode, names));

function buildChanged(root: string, mode: PaneMode, names?: readonly string[]): Promise<readonly Built[]> {
  return Promise.all(
    targets(mode)
      .filter(({ name }) => names?.includes(name) ?? true)
      .map(async ({ name, folder, sources, mode: salt, make }) => {
        const digest = await digestOf(root, sources, salt);
        if (await isFresh(join(root, folder), digest)) return { name, made: null };
        const made = await make(root);
        await stamp(join(root, folder), digest);
        return { name, made };
      }),
  );
}

if (import.meta.main) {
  const mode: PaneMode = process.argv.includes('--production') ? 'production' : 'demo';
  for (const { name, made } of await buildAll(fileURLToPath(new URL('../..', import.meta.url)), mode)) {
    process.stdout.write(`${name}: ${made ?? 'ongewijzigd'}\n`);
  }
}
