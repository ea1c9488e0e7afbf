import { caseNumberProblem, isComplete, toRegistration, type Registration } from '#shared/registration/index.ts';
import type { Reading } from '#shared/sheet/index.ts';
import type { Readings } from './findings.ts';
import type { Finding } from './types.ts';

/** What of a sheet can be submitted now, and what waits to be mended. */
export interface Submittable {
  readonly registrations: readonly Registration[];
  /** Case numbers that stand on the sheet but wait: a complete list must not withdraw them. Each once. */
  readonly heldBack: readonly string[];
  /** Indexes of the readings that wait. */
  readonly blocked: readonly number[];
}

/** The case number of a waiting reading, unless it is unfit to leave the workbook. */
function heldBackNumber({ draft, problems }: Reading): string | null {
  const { caseNumber } = draft;
  if (caseNumber === null || caseNumberProblem(caseNumber) !== null) return null;
  return problems.some(({ field, kind }) => field === 'caseNumber' && kind === 'personal-data') ? null : caseNumber;
}

/** The indexes of the readings that wait: those with an error, and those that lack what no registration can. */
export function waiting({ readings }: Readings, found: Iterable<Finding>): ReadonlySet<number> {
  const waits = new Set<number>();
  for (const { severity, reading } of found) if (severity === 'error' && reading >= 0) waits.add(reading);
  readings.forEach(({ draft }, index) => {
    if (!isComplete(draft)) waits.add(index);
  });
  return waits;
}

/** Divides readings into what can be submitted and what an error holds back. Warnings hold nothing back. */
export function submittable({ readings }: Readings, found: Iterable<Finding>): Submittable {
  const waits = waiting({ readings }, found);
  const registrations: Registration[] = [];
  const heldBack = new Set<string>();
  const blocked: number[] = [];
  readings.forEach((reading, index) => {
    const registration = waits.has(index) ? null : toRegistration(reading.draft);
    if (registration !== null) {
      registrations.push(registration);
      return;
    }
    blocked.push(index);
    const caseNumber = heldBackNumber(reading);
    if (caseNumber !== null) heldBack.add(caseNumber);
  });
  return { registrations, heldBack: [...heldBack], blocked };
}
