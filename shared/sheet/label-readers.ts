import { listFor, matchLabel, saysNothing, saysUnknown, type CodedField } from '#shared/codebook/index.ts';
import { isListField, type Field, type ListField } from '#shared/registration/index.ts';
import { note, type ColumnReader, type OpenDraft, type RowInProgress } from './drafting.ts';
import { labelReader, unknownLabel, type LabelIssue, type LabelReading, type Taught } from './labels.ts';
import { cleanText, labelKey, rawTextOf, textOf } from './text.ts';
import type { CellRef, CellValue } from './types.ts';
import { tickedMarks, untickedMarks } from './vocabulary/marks.ts';

type SingleField = Exclude<
  CodedField,
  ListField | 'external' | 'homeMunicipality' | 'incidentMunicipality' | 'incidentDistrict'
>;

/** Whether a text stands for an empty cell. */
export const isEmptyWord = (text: string): boolean => saysNothing(text) || saysUnknown(text);

/** Notes what a reader of labels could not settle. */
export function noteIssue(
  progress: RowInProgress,
  field: Field,
  cell: CellRef,
  value: CellValue,
  issue: LabelIssue,
): void {
  switch (issue.kind) {
    case 'unknown-label':
      progress.problems.push({ cell, field, value: issue.label, kind: issue.kind, suggestion: issue.suggestion });
      break;
    default:
      note(progress, field, cell, value, issue);
  }
}

/** The code comes from the field's own list, so it is one of the field's codes. */
function setCode(draft: OpenDraft, field: SingleField, code: string): void {
  (draft as Record<SingleField, string | null>)[field] = code;
}

const listIn = (draft: OpenDraft, field: ListField): string[] => draft[field];

function addLabels(
  progress: RowInProgress,
  field: ListField,
  cell: CellRef,
  value: CellValue,
  reading: LabelReading,
): void {
  const list = listIn(progress.draft, field);
  const adds = reading.subgrounds.some((code) => !progress.draft.subgrounds.includes(code));
  for (const code of reading.codes) {
    if (!list.includes(code)) list.push(code);
    else if (!adds) note(progress, field, cell, value, { kind: 'repeated-label', code });
  }
  for (const code of reading.subgrounds) {
    if (!progress.draft.subgrounds.includes(code)) progress.draft.subgrounds.push(code);
  }
}

/** Reads labels of a code list. */
export function labels(field: CodedField, taught: Taught): ColumnReader {
  const read = labelReader(field, taught);
  return (value, cell, progress) => {
    const reading = read(rawTextOf(value));
    for (const issue of reading.issues) noteIssue(progress, field, cell, value, issue);
    if (isListField(field)) addLabels(progress, field, cell, value, reading);
    else if (reading.codes[0] !== undefined) setCode(progress.draft, field as SingleField, reading.codes[0]);
  };
}

/** The code that a row has already, and the one that it marks as well. */
const codesWith = (draft: OpenDraft, field: CodedField, code: string): readonly string[] =>
  [draft[field], code].filter((one) => typeof one === 'string');

/** Reads a column with a mark where its header applies; a label in it counts when it says the same, or has been taught. */
export function marks(field: CodedField, code: string, taught: Taught): ColumnReader {
  const read = labelReader(field, taught);
  const once: LabelReading = { codes: [code], subgrounds: [], issues: [] };
  return (value, cell, progress) => {
    const text = textOf(value).toLowerCase();
    if (tickedMarks.has(text)) {
      if (isListField(field)) addLabels(progress, field, cell, value, once);
      else if (field === 'domain' && progress.draft.domain === null) setCode(progress.draft, field, code);
      else
        note(progress, field, cell, value, { kind: 'several-labels', codes: codesWith(progress.draft, field, code) });
    } else if (!untickedMarks.has(text) && !isEmptyWord(text)) {
      const reading = read(rawTextOf(value));
      const own = reading.issues.length === 0 && reading.codes.length > 0;
      const fits =
        reading.codes.every((one) => one === code) || taught.profile.labels[field]?.[labelKey(text)] !== undefined;
      if (own && fits && isListField(field)) addLabels(progress, field, cell, value, reading);
      else noteIssue(progress, field, cell, value, unknownLabel(field, textOf(value)));
    }
  };
}

/** Reads a status; `ja` under `Afgesloten` is closed, `nee` is open. */
export function statuses(taught: Taught, header: string): ColumnReader {
  const named = matchLabel(listFor('status'), cleanText(header).replace(/\?$/u, ''));
  const byLabel = labels('status', taught);
  if (named === null || !('code' in named)) return byLabel;
  const opposite = named.code === 'closed' ? 'open' : 'closed';
  return (value, cell, progress) => {
    const text = textOf(value).toLowerCase();
    if (tickedMarks.has(text)) setCode(progress.draft, 'status', named.code);
    else if (untickedMarks.has(text)) setCode(progress.draft, 'status', opposite);
    else byLabel(value, cell, progress);
  };
}
