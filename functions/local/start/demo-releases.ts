import { schemaVersion } from '#shared/api/index.ts';
import type { Release } from '#shared/api/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { quarters } from '#shared/submission/index.ts';
import { clientFor } from '../demo.ts';
import type { LocalApi } from './api.ts';

/** A year's bureaus that still have rows to mend. */
export interface DemoYear {
  readonly year: number;
  readonly mending: readonly BureauId[];
}

/**
 * Releases a year as the coordinator of the demonstration, unless that was done before, and opens it again for bureaus that
 * have rows to mend.
 * @returns the release in force
 */
export async function releaseDemoYear({ year, mending }: DemoYear, { url, issuer }: LocalApi): Promise<Release | null> {
  const coordinator = clientFor(url, issuer, 'yara');
  const { releases } = await coordinator.releases({ year });
  if (releases[0]) return releases[0];
  const { release } = await coordinator.publishRelease(
    { schemaVersion, year, quarter: null, reason: 'Eerste cijfers over dit jaar', dryRun: false },
    { idempotencyKey: `demo-release-${year}` },
  );
  for (const bureau of mending) {
    for (const quarter of quarters) {
      await coordinator.reopenPeriod({ schemaVersion, bureau, year, quarter, reason: 'late-reports' });
    }
  }
  return release;
}
