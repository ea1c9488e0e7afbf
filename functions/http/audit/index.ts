import type { AuditList } from '#shared/api/index.ts';
import { yearOf } from '#shared/registration/index.ts';
import type { PlacedTrail, Store } from '../../store/index.ts';
import { dateInTheNetherlands } from '../../today.ts';
import { registerRoute } from '../register.ts';
import type { Application } from '../register.ts';
import { pageOf } from './page.ts';

export function registerAudit(application: Application): void {
  const { store, now } = application;

  registerRoute(application, 'audit', async ({ query: { year, bureau, after }, note }) => {
    const lastYear = yearOf(dateInTheNetherlands(now())) + 1;
    const trails = await store.trails(lastYear, { year, bureau });
    const broken = trails.filter(({ brokenAt }) => brokenAt !== null);
    const damaged = await damagedIn(store, trails);
    note({ trails: trails.length, broken: broken.length, damaged: damaged.length });
    const json: AuditList = {
      ...pageOfLines(trails, after),
      trails: trails.map(({ bureau: of, year: ofYear, count, brokenAt }) => ({
        bureau: of,
        year: ofYear,
        lines: count,
        brokenAt,
      })),
      damaged,
    };
    return { json };
  });
}

function pageOfLines(trails: readonly PlacedTrail[], after: string | undefined): Pick<AuditList, 'lines' | 'next'> {
  const { lines, next } = pageOf(trails, after);
  return { lines: [...lines], next };
}

/** The stored months in force that can no longer be read. */
async function damagedIn(store: Store, trails: readonly PlacedTrail[]): Promise<AuditList['damaged']> {
  const found = await Promise.all(
    trails.map(async ({ bureau, year }) => {
      if (bureau === null || year === null) return [];
      const head = await store.head({ bureau, year });
      const months = head ? (await store.encodedMonths({ bureau, year }, head)).damaged : [];
      return months.length > 0 ? [{ bureau, year, months: [...months] }] : [];
    }),
  );
  return found.flat();
}
