import { isCodedField, matchLabel, yesNoList } from '#shared/codebook/index.ts';
import { isMassReportMark, unnamedMassReport, type Field } from '#shared/registration/index.ts';
import { caseNumbers, type CaseNumberHabits } from './case-numbers.ts';
import { dates } from './date-cells.ts';
import { note, noteFormulaError, type ColumnReader } from './drafting.ts';
import { isEmptyWord, labels, marks, noteIssue, statuses } from './label-readers.ts';
import { unknownLabel, type Taught } from './labels.ts';
import { personalDataIn } from './personal.ts';
import { readPostcode } from './postcodes.ts';
import { textOf } from './text.ts';
import type { RecognisedColumn } from './types.ts';

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
  if (found === null) noteIssue(progress, 'external', cell, value, unknownLabel('external', text));
  else progress.draft.external = found === 'yes';
};

/** What a reader needs to know besides its column. */
export interface ReadingOptions {
  readonly taught: Taught;
  readonly date1904: boolean;
  readonly caseNumbers: CaseNumberHabits;
}

function readerOf(column: RecognisedColumn, field: Field, options: ReadingOptions): ColumnReader | null {
  const { taught, date1904, caseNumbers: habits } = options;
  switch (field) {
    case 'caseNumber':
      return caseNumbers(habits);
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
      return column.mark === undefined ? labels(field, taught) : marks(field, column.mark.code, taught);
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
