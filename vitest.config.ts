import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], options: Record<string, unknown> = {}) => ({
  test: { name, include, environment: 'node' as const, ...options },
});

export default defineConfig({
  test: {
    projects: [
      project('shared', ['test/shared/**/*.test.ts']),
      project('functions', ['test/functions/**/*.test.ts'], { testTimeout: 30_000, hookTimeout: 60_000 }),
      project(
        'excel',
        [
          'test/excel/**/*.test.ts',
          'test/workbench/**/*.test.ts',
          'test/addin/**/*.test.{ts,tsx}',
          'test/manifest/**/*.test.ts',
        ],
        {
          testTimeout: 20_000,
        },
      ),
      project('e2e', ['test/e2e/**/*.test.ts'], {
        globalSetup: ['test/e2e/global.ts'],
        testTimeout: 120_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
    ],
  },
});
