import {
  isCodedField,
  listFor,
  matchLabel,
  saysNothing,
  saysUnknown,
  yesNoList,
  type CodedField,
} from '#shared/codebook/index.ts';
import {
  isListField,
  isMassReportMark,
  maxCaseNumberLength,
  unnamedMassReport,
  type Field,
  type ListField,
} from '#shared/registration/index.ts';
import { readDate, type DateReading } from './dates.ts';
import { note, noteFormulaError, type ColumnReader, type OpenDraft, type RowInProgress } from './drafting.ts';
import { labelReader, type LabelIssue, type LabelReading, type Taught } from './labels.ts';
import { personalDataIn } from './personal.ts';
import { readPostcode } from './postcodes.ts';
import { cleanText, rawTextOf, textOf } from './text.ts';
import type { CellRef, CellValue, PersonalData, RecognisedColumn } from './types.ts';
import { tickedMarks, untickedMarks } from './vocabulary/marks.ts';

type SingleField = Exclude<
  CodedField,
  ListField | 'external' | 'homeMunicipality' | 'incidentMunicipality' | 'incidentDistrict'
>;

const empty = (text: string): boolean => saysNothing(text) || saysUnknown(text);

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
    case 'repeated-label':
      note(progress, field, cell, value, { kind: issue.kind, code: issue.code });
      break;
    case 'personal-data':
      note(progress, field, cell, value, { kind: issue.kind, what: issue.what });
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
  for (const code of reading.codes) {
    if (!list.includes(code)) list.push(code);
    else if (reading.subgrounds.length === 0) note(progress, field, cell, value, { kind: 'repeated-label', code });
  }
  for (const code of reading.subgrounds) {
    if (!progress.draft.subgrounds.includes(code)) progress.draft.subgrounds.push(code);
  }
}

function labels(field: CodedField, taught: Taught): ColumnReader {
  const read = labelReader(field, taught);
  return (value, cell, progress) => {
    const reading = read(rawTextOf(value));
    for (const issue of reading.issues) noteIssue(progress, field, cell, value, issue);
    if (isListField(field)) addLabels(progress, field, cell, value, reading);
    else if (reading.codes[0] !== undefined) setCode(progress.draft, field as SingleField, reading.codes[0]);
  };
}

function marks(field: CodedField, code: string): ColumnReader {
  const once: LabelReading = { codes: [code], subgrounds: [], issues: [] };
  return (value, cell, progress) => {
    const text = textOf(value).toLowerCase();
    if (tickedMarks.has(text)) {
      if (isListField(field)) addLabels(progress, field, cell, value, once);
      else if (field === 'domain' && progress.draft.domain === null) setCode(progress.draft, field, code);
      else note(progress, field, cell, value, { kind: 'unknown-label', suggestion: null });
    } else if (!untickedMarks.has(text) && !empty(text)) {
      note(progress, field, cell, value, { kind: 'unknown-label', suggestion: null });
    }
  };
}

function dates(
  field: 'reportedOn' | 'incidentOn' | 'closedOn',
  reading: DateReading,
  monthsOnly: boolean,
): ColumnReader {
  return (value, cell, progress) => {
    const found = readDate(value, reading);
    const { draft } = progress;
    if (found.kind === 'day') draft[field] = field === 'incidentOn' && monthsOnly ? found.date.slice(0, 7) : found.date;
    else if (found.kind === 'month' && field === 'incidentOn') draft.incidentOn = found.month;
    else if (found.kind === 'ambiguous') note(progress, field, cell, value, { kind: 'ambiguous-date' });
    else if (field === 'reportedOn' || !empty(textOf(value))) noteUnread(progress, field, cell, value);
  };
}

function noteUnread(progress: RowInProgress, field: Field, cell: CellRef, value: CellValue): void {
  const what = personalDataIn(value);
  if (what === null) note(progress, field, cell, value, { kind: 'not-a-date' });
  else note(progress, field, cell, value, { kind: 'personal-data', what });
}

/** `harmless` are the patterns that the column's own numbers happen to have, such as nine digits. */
function caseNumbers(harmless: ReadonlySet<PersonalData>): ColumnReader {
  return (value, cell, progress) => {
    const text = textOf(value);
    if (saysNothing(text)) return;
    const what = personalDataIn(typeof value === 'number' ? text : value);
    if (what !== null && !harmless.has(what))
      note(progress, 'caseNumber', cell, value, { kind: 'personal-data', what });
    else if (text.length > maxCaseNumberLength) note(progress, 'caseNumber', cell, value, { kind: 'too-long' });
    else progress.draft.caseNumber = text;
  };
}

const postcodes: ColumnReader = (value, cell, progress) => {
  const text = textOf(value);
  if (empty(text)) return;
  const found = readPostcode(value);
  if (found.kind === 'postcode') progress.draft.incidentPostcode = found.digits;
  else if (found.kind === 'address')
    note(progress, 'incidentPostcode', cell, value, { kind: 'personal-data', what: 'address' });
  else {
    const what = personalDataIn(value);
    const suggestion = found.write === null ? null : { write: found.write };
    if (what === null) note(progress, 'incidentPostcode', cell, value, { kind: 'bad-postcode', suggestion });
    else note(progress, 'incidentPostcode', cell, value, { kind: 'personal-data', what });
  }
};

/** A short mark that groups reports; words other than yes and no become the mark that says only that it is one. */
const massReports: ColumnReader = (value, cell, progress) => {
  const text = textOf(value);
  if (empty(text)) return;
  const yesNo = yesNoOf(text);
  if (yesNo === 'no') return;
  const what = yesNo === 'yes' ? null : personalDataIn(value);
  if (what !== null) note(progress, 'massReport', cell, value, { kind: 'personal-data', what });
  else progress.draft.massReport = yesNo === null && isMassReportMark(text) ? text : unnamedMassReport;
};

function yesNoOf(text: string): 'yes' | 'no' | null {
  const found = matchLabel(yesNoList, text);
  return found !== null && 'code' in found ? found.code : null;
}

const externals: ColumnReader = (value, cell, progress) => {
  const text = textOf(value);
  if (empty(text)) return;
  const found = yesNoOf(text);
  if (found === null) noteIssue(progress, 'external', cell, value, labelIssue(text));
  else progress.draft.external = found === 'yes';
};

function labelIssue(text: string): LabelIssue {
  const what = personalDataIn(text);
  return what === null ? { kind: 'unknown-label', label: text, suggestion: null } : { kind: 'personal-data', what };
}

/** `ja` under `Afgesloten` is closed, `nee` is open. */
function statuses(taught: Taught, header: string): ColumnReader {
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

/** What a reader needs to know besides its column. */
export interface ReadingOptions {
  readonly taught: Taught;
  readonly date1904: boolean;
  readonly harmlessNumbers: ReadonlySet<PersonalData>;
}

function readerOf(column: RecognisedColumn, field: Field, options: ReadingOptions): ColumnReader | null {
  const { taught, date1904, harmlessNumbers } = options;
  switch (field) {
    case 'caseNumber':
      return caseNumbers(harmlessNumbers);
    case 'reportedOn':
    case 'incidentOn':
    case 'closedOn':
      return dates(field, { date1904, order: column.dates?.order ?? null }, column.dates?.monthsOnly ?? false);
    case 'incidentPostcode':
      return postcodes;
    case 'massReport':
      return massReports;
    case 'external':
      return externals;
    case 'status':
      return statuses(taught, column.header);
    default:
      if (!isCodedField(field)) return null;
      return column.mark === undefined ? labels(field, taught) : marks(field, column.mark.code);
  }
}

/** The reader of a column that a row alone decides; places are read together, see `row-places.ts`. */
export function columnReader(column: RecognisedColumn, field: Field, options: ReadingOptions): ColumnReader | null {
  const read = readerOf(column, field, options);
  if (read === null) return null;
  return (value, cell, progress) => {
    if (!noteFormulaError(progress, field, cell, value)) read(value, cell, progress);
  };
}
