import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A slow machine is no failure: a test that holds never waits this long, in milliseconds. */
const patience = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 30_000, interval: 100 } } };

/** Both cores of a small machine; Vitest itself keeps one back for watching. */
const maxWorkers = Math.max(2, availableParallelism() - 1);

const project = (name: string, include: string[], options: Record<string, unknown> = {}) => ({
  test: {
    name,
    include,
    environment: 'node' as const,
    setupFiles: ['test/seed.ts'],
    ...patience,
    maxWorkers,
    ...options,
  },
});

export default defineConfig({
  test: {
    projects: [
      // Pure values in and out: these tests can share what they import.
      project('shared', ['test/shared/**/*.test.ts'], { isolate: false }),
      project('functions', ['test/functions/**/*.test.ts'], { globalSetup: ['test/functions/global.ts'] }),
      project('excel', [
        'test/excel/**/*.test.ts',
        'test/workbench/**/*.test.ts',
        'test/addin/**/*.test.{ts,tsx}',
        'test/manifest/**/*.test.ts',
      ]),
      project('e2e', ['test/e2e/**/*.test.ts'], {
        globalSetup: ['test/e2e/global.ts'],
        fileParallelism: false,
      }),
    ],
  },
});
