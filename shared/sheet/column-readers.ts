import { isCodedField, matchLabel, saysNothing, yesNoList } from '#shared/codebook/index.ts';
import { isMassReportMark, maxCaseNumberLength, unnamedMassReport, type Field } from '#shared/registration/index.ts';
import { readDate, type DateReading } from './dates.ts';
import { note, noteFormulaError, type ColumnReader, type RowInProgress } from './drafting.ts';
import { isEmptyWord, labels, marks, noteIssue, statuses } from './label-readers.ts';
import type { LabelIssue, Taught } from './labels.ts';
import { personalDataIn } from './personal.ts';
import { readPostcode } from './postcodes.ts';
import { textOf } from './text.ts';
import type { CellRef, CellValue, PersonalData, RecognisedColumn } from './types.ts';

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
    else if (field === 'reportedOn' || !isEmptyWord(textOf(value))) noteUnread(progress, field, cell, value);
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
  if (isEmptyWord(text)) return;
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
  if (isEmptyWord(text)) return;
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
  if (isEmptyWord(text)) return;
  const found = yesNoOf(text);
  if (found === null) noteIssue(progress, 'external', cell, value, labelIssue(text));
  else progress.draft.external = found === 'yes';
};

function labelIssue(text: string): LabelIssue {
  const what = personalDataIn(text);
  return what === null ? { kind: 'unknown-label', label: text, suggestion: null } : { kind: 'personal-data', what };
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
