import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundleFunctions } from '#functions/local/bundle.ts';
import { killWhileSubmitting } from './kills.ts';
import { lineOf, withoutFault } from './report.ts';

test(
  'a function process that is killed while it stores loses nothing, and leaves nothing half stored',
  { timeout: 300_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'meldbeeld-kills-'));
    const seed = 231_122;
    try {
      await bundleFunctions(fileURLToPath(new URL('../../..', import.meta.url)), folder);
      const killed = await killWhileSubmitting({ kills: 5, bundle: join(folder, 'main.js'), seed });
      expect(withoutFault(killed), lineOf(killed, seed)).toBe(true);
      expect(killed).toMatchObject({ kills: 5, acknowledged: 25 });
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);
