import type { Text } from '#shared/codebook/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import { isSameCase, longestNote, type CaseKey, type Progress, type StepRecord } from '../progress/records.ts';
import { rdoStep } from './selection.ts';

/** What the consultation can decide about a case; the list is offered, other words may be written. No commas: Excel splits there. */
export const rdoDecisions: readonly Text[] = [
  { nl: 'Politie onderzoekt verder', en: 'Police investigate further' },
  { nl: 'OM vervolgt', en: 'Prosecution proceeds' },
  { nl: 'OM seponeert', en: 'Prosecution dismisses' },
  { nl: 'Bureau bespreekt aangifte met melder', en: 'Bureau discusses declaration with reporter' },
  { nl: 'Bureau gaat verder zonder strafrecht', en: 'Bureau goes on without criminal law' },
  { nl: 'Volgend overleg opnieuw', en: 'Again at next consultation' },
  { nl: 'Klaar en van de lijst', en: 'Done and off the list' },
];

/** A row of a case list as it came back from the consultation. */
export interface DecidedRow extends CaseKey {
  readonly decision: string;
  readonly remark: string;
}

/** What a decision does to what was noted about its case. */
export interface DecisionChange {
  readonly key: CaseKey;
  /** `gone`: no registration on the sheet has this number; it is not written. */
  readonly kind: 'new' | 'changed' | 'same' | 'gone';
  readonly before: Pick<StepRecord, 'doneOn' | 'note'> | null;
  readonly after: Pick<StepRecord, 'doneOn' | 'note'>;
  /** The words did not fit in a note and were cut off. */
  readonly isCut: boolean;
}

/** Works out what reading the decisions back would change; rows without a decision or remark change nothing. */
export function decisionChanges(
  rows: readonly DecidedRow[],
  heldOn: IsoDate,
  progress: Progress,
  onSheet: readonly CaseKey[],
): readonly DecisionChange[] {
  const numbers = Map.groupBy(onSheet, ({ caseNumber }) => caseNumber);
  return rows.flatMap(({ caseNumber, year, decision, remark }) => {
    const words = [decision.trim(), remark.trim()].filter((text) => text !== '').join(': ');
    if (words === '') return [];
    const asked: CaseKey = { caseNumber, year };
    const found = numbers.get(caseNumber)?.find((key) => isSameCase(key, asked));
    const key = found ?? asked;
    const before = progress.of(key).get(rdoStep) ?? null;
    const after = { doneOn: heldOn, note: words.slice(0, longestNote) };
    const isSame = before?.doneOn === after.doneOn && before.note === after.note;
    const kind = found === undefined ? 'gone' : isSame ? 'same' : before === null ? 'new' : 'changed';
    return [{ key, kind, before, after, isCut: words.length > longestNote }];
  });
}

/** The changes as they are to be written down. */
export const decisionNotes = (changes: readonly DecisionChange[]): readonly Omit<StepRecord, 'changedAt'>[] =>
  changes
    .filter(({ kind }) => kind === 'new' || kind === 'changed')
    .map(({ key, after }) => ({ ...key, step: rdoStep, ...after }));
