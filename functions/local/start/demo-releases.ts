import { ApiProblem, ConnectionError, schemaVersion } from '#shared/api/index.ts';
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
  const { release } = await persistently(() =>
    coordinator.publishRelease(
      { schemaVersion, year, quarter: null, reason: 'Eerste cijfers over dit jaar', dryRun: false },
      { idempotencyKey: `demo-release-${year}` },
    ),
  );
  for (const bureau of mending) {
    for (const quarter of quarters) {
      await coordinator.reopenPeriod({ schemaVersion, bureau, year, quarter, reason: 'late-reports' });
    }
  }
  return release;
}

/** How often a release is asked for on a machine that is too busy to round one in time. */
const attempts = 5;

/** Asks again, as a person would, when an answer took too long; the key sees to it that it happens once. */
async function persistently<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!tookTooLong(error)) throw error;
    }
  }
  return ask();
}

const tookTooLong = (error: unknown): boolean =>
  error instanceof ApiProblem
    ? ['release-too-slow', 'storage-unreachable', 'busy'].includes(error.kind)
    : error instanceof ConnectionError && error.reason === 'timeout';
