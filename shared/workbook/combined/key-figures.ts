import type { BureauId } from '#shared/codebook/index.ts';
import { type CountTable, unknown, usualBase } from '#shared/counts/index.ts';
import type { CombinedWorkbookInput } from './input.ts';

/** The figures of a bureau in a year, or of all bureaus together. All are `null` when nothing was delivered. */
export interface KeyFigures {
  readonly reports: number | null;
  /** Difference with the year before; `null` unless both years are there, from the same bureaus, and neither count is too small. */
  readonly change: number | null;
  readonly massReports: number | null;
  readonly withoutMassReports: number | null;
  /** The ground that most reports state; "unknown" is none. */
  readonly topGround: string | null;
  /** The part of the reports that states it, 0 to 1; `null` when the count is too small for it. */
  readonly topGroundShare: number | null;
  /** Those of these bureaus that did not deliver this year. */
  readonly missing: readonly BureauId[];
}

/** The key figures of one bureau, or of all bureaus (`null`), in a year. Every number comes from a query of its own. */
export function keyFigures(input: CombinedWorkbookInput, year: number, bureau: BureauId | null): KeyFigures {
  const { tables } = input;
  const delivered = bureausOf(input, year, bureau, true);
  const missing = bureausOf(input, year, bureau, false);
  if (delivered.length === 0) return { ...nothing, missing };
  const keys = bureau === null ? [String(year)] : [String(year), bureau];
  const massReports = bureau === null ? tables.massReportsByYear : tables.massReports;
  const reports = reportsIn(input, year, bureau);
  return {
    reports,
    change: changeSinceLastYear(input, year, bureau),
    massReports: countAt(massReports, [...keys, 'yes']),
    withoutMassReports: countAt(massReports, [...keys, 'no']),
    ...topGround(bureau === null ? tables.groundsByYear : tables.grounds, keys, reports, smallest(input)),
    missing,
  };
}

const nothing = {
  reports: null,
  change: null,
  massReports: null,
  withoutMassReports: null,
  topGround: null,
  topGroundShare: null,
};

/** Counts under twice the base say too little to compare. */
function smallest({ base }: CombinedWorkbookInput): number {
  return 2 * (base ?? usualBase);
}

/** The bureaus (or the one bureau) that did, or did not, deliver the year. */
function bureausOf(
  { sources }: CombinedWorkbookInput,
  year: number,
  bureau: BureauId | null,
  delivered: boolean,
): BureauId[] {
  return sources
    .filter((source) => source.year === year && (source.version !== null) === delivered)
    .map((source) => source.bureau)
    .filter((id) => bureau === null || id === bureau)
    .sort();
}

function reportsIn({ tables }: CombinedWorkbookInput, year: number, bureau: BureauId | null): number {
  return bureau === null ? countAt(tables.years, [String(year)]) : countAt(tables.reports, [String(year), bureau]);
}

function changeSinceLastYear(input: CombinedWorkbookInput, year: number, bureau: BureauId | null): number | null {
  const comparable = bureausOf(input, year - 1, bureau, true).join() === bureausOf(input, year, bureau, true).join();
  const [before, now] = [reportsIn(input, year - 1, bureau), reportsIn(input, year, bureau)];
  return comparable && Math.min(before, now) >= smallest(input) ? now - before : null;
}

/** A combination that is not listed has no reports, or so few that they were rounded away: both are 0. */
function countAt(table: CountTable, keys: readonly string[]): number {
  return table.rows.find((row) => row.keys.join() === keys.join())?.count ?? 0;
}

function topGround(
  table: CountTable,
  keys: readonly string[],
  reports: number,
  smallestCount: number,
): Pick<KeyFigures, 'topGround' | 'topGroundShare'> {
  let top: { ground: string; count: number } | undefined;
  for (const row of table.rows) {
    const ground = row.keys.at(-1) ?? unknown;
    const counts = row.keys.slice(0, -1).join() === keys.join() && ground !== 'G99' && ground !== unknown;
    if (counts && row.count > (top?.count ?? 0)) top = { ground, count: row.count };
  }
  if (top === undefined) return { topGround: null, topGroundShare: null };
  const share = Math.min(top.count, reports) >= smallestCount ? Math.min(1, top.count / reports) : null;
  return { topGround: top.ground, topGroundShare: share };
}
