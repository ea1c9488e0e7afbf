import { codeOf, isCodedField, yesNoList } from '#shared/codebook/index.ts';
import { isMassReportMark, unnamedMassReport, type Field } from '#shared/registration/index.ts';
import { textOf } from '../text.ts';
import type { RecognisedColumn } from '../types.ts';
import { caseNumbers, type CaseNumberHabits } from './case-numbers.ts';
import { dates } from './date-cells.ts';
import { guarding, note, nothing, noting, remembering, type Spot, type ValueReader } from './drafting.ts';
import { faultOfIssue, isEmptyWord, labels, marks, statuses } from './label-readers.ts';
import { unknownLabel, type Taught } from './labels.ts';
import { personalDataIn } from './personal.ts';
import { readPostcode } from './postcodes.ts';

function postcodes(column: number): ValueReader {
  const spot: Spot = { field: 'incidentPostcode', column };
  return (value) => {
    if (isEmptyWord(textOf(value))) return nothing;
    const found = readPostcode(value);
    if (found.kind === 'postcode') {
      const { digits } = found;
      return ({ draft }) => {
        draft.incidentPostcode = digits;
      };
    }
    if (found.kind === 'address') return noting(spot, value, { kind: 'personal-data', what: 'address' });
    const what = personalDataIn(value);
    const suggestion = found.write === null ? null : { write: found.write };
    return noting(spot, value, what === null ? { kind: 'bad-postcode', suggestion } : { kind: 'personal-data', what });
  };
}

const yesNoOf = (text: string): 'yes' | 'no' | null => codeOf(yesNoList, text);

/** A short mark that groups reports; words other than yes and no become the mark that says only that it is one. */
function massReports(column: number): ValueReader {
  const spot: Spot = { field: 'massReport', column };
  return (value) => {
    const text = textOf(value);
    if (isEmptyWord(text)) return nothing;
    const yesNo = yesNoOf(text);
    if (yesNo === 'no') return nothing;
    const what = yesNo === 'yes' ? null : personalDataIn(value);
    if (what !== null) return noting(spot, value, { kind: 'personal-data', what });
    const mark = yesNo === null && isMassReportMark(text) ? text : unnamedMassReport;
    return ({ draft }) => {
      draft.massReport = mark;
    };
  };
}

function externals(column: number): ValueReader {
  const spot: Spot = { field: 'external', column };
  return (value) => {
    const text = textOf(value);
    if (isEmptyWord(text)) return nothing;
    const found = yesNoOf(text);
    if (found === null) {
      const fault = faultOfIssue(value, unknownLabel('external', text));
      return (progress) => note(progress, spot, fault);
    }
    return ({ draft }) => {
      draft.external = found === 'yes';
    };
  };
}

export interface ReadingOptions {
  readonly taught: Taught;
  readonly date1904: boolean;
  readonly caseNumbers: CaseNumberHabits;
}

function readerOf(recognised: RecognisedColumn, field: Field, options: ReadingOptions): ValueReader | null {
  const { column, header, mark } = recognised;
  const { taught, date1904 } = options;
  switch (field) {
    case 'caseNumber':
      return caseNumbers(column, options.caseNumbers);
    case 'reportedOn':
    case 'incidentOn':
    case 'closedOn': {
      const { order, monthsOnly } = recognised.dates ?? { order: null, monthsOnly: false };
      return dates({ field, column }, { date1904, order }, monthsOnly);
    }
    case 'incidentPostcode':
      return postcodes(column);
    case 'massReport':
      return massReports(column);
    case 'external':
      return externals(column);
    case 'status':
      return statuses(column, taught, header);
    default:
      if (!isCodedField(field)) return null;
      return mark === undefined ? labels({ field, column }, taught) : marks({ field, column }, mark.code, taught);
  }
}

/** The reader of a column that a row alone decides; places are read together, see `row-places.ts`. */
export function columnReader(recognised: RecognisedColumn, field: Field, options: ReadingOptions): ValueReader | null {
  const read = readerOf(recognised, field, options);
  if (read === null) return null;
  const safe = guarding({ field, column: recognised.column }, read);
  // Case numbers are all different: there is nothing to remember.
  return field === 'caseNumber' ? safe : remembering(safe);
}
