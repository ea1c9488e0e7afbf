import * as z from 'zod';
import { ApiError, period } from '#shared/api/index.ts';
import type { AuditAction, Period } from '#shared/api/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { quarters } from '#shared/submission/index.ts';
import type { Quarter, ReopenReason } from '#shared/submission/index.ts';
import { lineOf } from './author.ts';
import type { Author } from './author.ts';
import { partitionOf, periodsKey } from './keys.ts';
import type { BureauYear } from './keys.ts';
import { changePartition } from './partition/change.ts';
import type { Change, NoChange } from './partition/change.ts';
import type { StoredRow, Table } from './table/table.ts';

/** Quarters that stand in a release from now on. */
export interface Closing {
  readonly bureaus: readonly BureauId[];
  readonly year: number;
  readonly quarters: readonly Quarter[];
  /** Its number, such as `2024-Q2-e3`. */
  readonly release: string;
}

/** The status of the quarters of a bureau's year. Lists hold all four quarters, in order. */
export interface PeriodStore {
  periods(of: BureauYear): Promise<readonly Period[]>;
  /**
   * The bureau declares a quarter complete, or takes that back.
   * @throws ApiError `period-closed`
   */
  completePeriod(of: BureauYear, said: { quarter: Quarter; complete: boolean }, by: Author): Promise<readonly Period[]>;
  /**
   * Closes quarters for a release: what is registered in them can no longer change. Doing it again changes nothing, so
   * that after a failure it can be done once more.
   */
  closePeriods(closing: Closing, by: Author): Promise<void>;
  /**
   * Opens a closed quarter again.
   * @throws ApiError `period-not-closed`
   */
  reopenPeriod(
    of: BureauYear,
    said: { quarter: Quarter; reason: ReopenReason },
    by: Author,
  ): Promise<readonly Period[]>;
}

const untouched = (quarter: Quarter): Period => ({
  quarter,
  status: 'open',
  at: null,
  by: null,
  release: null,
  reason: null,
});

const periodsRow = z.object({
  quarters: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(period)),
});

function readPeriods(row: StoredRow | null): readonly Period[] {
  const known = row ? periodsRow.parse(row).quarters : [];
  return quarters.map((quarter) => known.find((one) => one.quarter === quarter) ?? untouched(quarter));
}

/** The problem with changing quarters that are closed. */
export const periodClosed = (year: number, closed: readonly Quarter[]): ApiError =>
  new ApiError('period-closed', { params: { year, quarters: closed.join(', ') } });

export function periodStore(table: Table): PeriodStore {
  const load = async (of: BureauYear): Promise<StoredRow | null> => table.get(partitionOf(of), periodsKey);
  /** Changes quarters; `change` gives the same period for one that stays as it is. */
  const update = (
    of: BureauYear,
    what: AuditAction,
    by: Author,
    change: (one: Period) => Period,
  ): Promise<readonly Period[]> =>
    changePartition(
      table,
      partitionOf(of),
      async (): Promise<Change<readonly Period[]> | NoChange<readonly Period[]>> => {
        const before = readPeriods(await load(of));
        const after = before.map(change);
        const touched = after.filter((one, index) => one !== before[index]);
        if (touched.length === 0) return { operations: null, result: before };
        const entity = { partitionKey: partitionOf(of), rowKey: periodsKey, quarters: JSON.stringify(after) };
        const object = touched.map(({ quarter }) => `period ${of.year}-Q${quarter}`).join(', ');
        const audit = lineOf(by, { what, object, result: touched[0]?.status ?? 'open' });
        return { operations: [{ kind: 'put', entity }], audit, result: after };
      },
    );
  return {
    periods: async (of) => readPeriods(await load(of)),
    completePeriod: (of, { quarter, complete }, by) =>
      update(of, 'period-reported', by, (one) => {
        if (one.quarter !== quarter) return one;
        if (one.status === 'closed') throw periodClosed(of.year, [quarter]);
        const status = complete ? 'complete' : 'open';
        return status === one.status ? one : { ...untouched(quarter), status, at: by.when, by: by.name };
      }),
    closePeriods: async ({ bureaus, year, quarters: closing, release }, by) => {
      await Promise.all(
        bureaus.map((bureau) =>
          update({ bureau, year }, 'period-closed', by, (one) =>
            closing.includes(one.quarter) && one.status !== 'closed'
              ? { ...untouched(one.quarter), status: 'closed', at: by.when, by: by.name, release }
              : one,
          ),
        ),
      );
    },
    reopenPeriod: (of, { quarter, reason }, by) =>
      update(of, 'period-reopened', by, (one) => {
        if (one.quarter !== quarter) return one;
        if (one.status !== 'closed') throw new ApiError('period-not-closed');
        return { ...untouched(quarter), at: by.when, by: by.name, reason };
      }),
  };
}
