import { bureauIds } from '#shared/codebook/index.ts';
import { addMonths } from '#shared/registration/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import { lineOf } from '../author.ts';
import type { Author } from '../author.ts';
import { partitionOf, releasesPartition } from '../keys.ts';
import type { BureauYear } from '../keys.ts';
import { yearsUntil } from '../partition/places.ts';
import type { Table } from '../table/table.ts';
import { loadHead } from '../years/years.ts';
import { removeReviews } from './reviews.ts';
import { rewriteYear } from './rewrite.ts';
import { sweep } from './sweep.ts';

/** How long stored data are kept. */
export interface RetentionPeriods {
  /** A month of registrations is kept until it ended this many years ago. */
  readonly years: number;
  /** Versions of a bureau's year of which the registrations are kept, the one in force included. Receipts always stay. */
  readonly versions: number;
}

/** What has been removed. */
export interface Expired {
  /** Versions, of all bureaus and years together, that lost months. */
  readonly shortened: number;
  /** Versions that were removed as a whole. */
  readonly removed: number;
  /** Entities to which nothing pointed. */
  readonly swept: number;
}

/** Removes what is kept no longer, from every bureau's year; doing it again changes nothing. */
export async function expire(
  tables: { readonly submissions: Table; readonly releases: Table },
  { years, versions }: RetentionPeriods,
  today: IsoDate,
  by: Author,
): Promise<Expired> {
  const { submissions, releases } = tables;
  const last = Number(today.slice(0, 4)) + 1;
  const lastMonth = addMonths(today, -12 * years - 1).slice(0, 7);
  let expired: Expired = { shortened: 0, removed: 0, swept: 0 };
  const gone: BureauYear[] = [];
  for (const year of yearsUntil(last)) {
    for (const bureau of bureauIds) {
      const of = { bureau, year };
      const shortened = await expireMonths(submissions, of, lastMonth, by);
      const removed = await expireVersions(submissions, of, versions, by);
      const swept = await sweep(submissions, partitionOf(of));
      expired = {
        shortened: expired.shortened + shortened,
        removed: expired.removed + removed,
        swept: expired.swept + swept,
      };
      if (shortened > 0 && (await loadHead(submissions, of))?.segments.length === 0) gone.push(of);
    }
    const swept = await sweep(releases, releasesPartition(year));
    expired = { ...expired, swept: expired.swept + swept };
  }
  if (gone.length > 0) {
    await removeReviews(submissions, last, by, (one) =>
      gone.some(({ bureau, year }) => bureau === one.bureau && year === one.year),
    );
  }
  return expired;
}

function expireMonths(table: Table, of: BureauYear, lastMonth: string, by: Author): Promise<number> {
  // Months before the year: a case may have been reported in another year than it is registered in.
  if (`${of.year - 1}-01` > lastMonth) return Promise.resolve(0);
  const audit = lineOf(by, {
    what: 'registrations-expired',
    object: `months until ${lastMonth}`,
    result: 'removed from every version',
  });
  const replace = ({ month }: { readonly month: string }) =>
    Promise.resolve(month <= lastMonth ? { segment: null, entities: [] } : null);
  return rewriteYear(table, of, { replace, audit });
}

async function expireVersions(table: Table, of: BureauYear, kept: number, by: Author): Promise<number> {
  const head = await loadHead(table, of);
  const lastToGo = (head?.receipt.version ?? 0) - kept;
  if (lastToGo < 1) return 0;
  const audit = lineOf(by, { what: 'versions-expired', object: `versions until ${lastToGo}`, result: 'removed' });
  return rewriteYear(table, of, { expire: ({ receipt }) => receipt.version <= lastToGo, audit });
}
