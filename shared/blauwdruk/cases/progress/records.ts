import type { Draft, IsoDate } from '#shared/registration/index.ts';
import { yearOf } from '#shared/registration/index.ts';

/**
 * A case by the bureau's own number. Numbers are unique in a year, so the year of the report tells apart the cases that
 * have the same number in two years; `null` when it is not known.
 */
export interface CaseKey {
  readonly caseNumber: string;
  readonly year: number | null;
}

/** What was noted about one step of one case. */
export interface StepRecord extends CaseKey {
  /** Id of the step in the playbook. */
  readonly step: string;
  /** The day on which it was done; `null` when it is not done. */
  readonly doneOn: IsoDate | null;
  /** At most `longestNote` characters; empty for none. */
  readonly note: string;
  /** When it was written down: a moment in ISO 8601, in UTC. The last word counts. */
  readonly changedAt: string;
}

/** Most characters that a note holds: a reminder, not a file. */
export const longestNote = 300;

/** The case of a registration, or `null` when it has no number yet. */
export function caseOf({ caseNumber, reportedOn }: Pick<Draft, 'caseNumber' | 'reportedOn'>): CaseKey | null {
  return caseNumber === null ? null : { caseNumber, year: reportedOn === null ? null : yearOf(reportedOn) };
}

/** Whether two keys mean the same case: a year that is not known fits any. */
export const isSameCase = (one: CaseKey, other: CaseKey): boolean =>
  one.caseNumber === other.caseNumber && (one.year === null || other.year === null || one.year === other.year);

/** Whether a record says anything: taking back a tick leaves an empty one, so that the last word of two people counts. */
export const saysSomething = ({ doneOn, note }: Pick<StepRecord, 'doneOn' | 'note'>): boolean =>
  doneOn !== null || note !== '';

/** What was noted about every case of a workbook. */
export interface Progress {
  /** The records of a case by step, only those that say something. */
  readonly of: (key: CaseKey) => ReadonlyMap<string, StepRecord>;
  /** Every case with a record that says something, in the order in which they were first noted. */
  readonly cases: readonly CaseKey[];
}

/** Gathers records; of several about one step of one case the last changed counts, and the later in the list at a tie. */
export function gatherProgress(records: readonly StepRecord[]): Progress {
  const byNumber = Map.groupBy(records, ({ caseNumber }) => caseNumber);
  const of = (key: CaseKey): ReadonlyMap<string, StepRecord> => {
    const last = new Map<string, StepRecord>();
    for (const record of byNumber.get(key.caseNumber) ?? []) {
      if (!isSameCase(record, key)) continue;
      const known = last.get(record.step);
      if (known === undefined || record.changedAt >= known.changedAt) last.set(record.step, record);
    }
    return new Map([...last].filter(([, record]) => saysSomething(record)));
  };
  const cases: CaseKey[] = [];
  for (const [caseNumber, own] of byNumber) {
    const years = new Set(own.map(({ year }) => year));
    if (years.size > 1) years.delete(null);
    for (const year of years) if (of({ caseNumber, year }).size > 0) cases.push({ caseNumber, year });
  }
  return { of, cases };
}

export const noProgress: Progress = gatherProgress([]);
