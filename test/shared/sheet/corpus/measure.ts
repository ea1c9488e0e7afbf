import { bureauOf } from '#shared/codebook/index.ts';
import type { Field, Registration } from '#shared/registration/index.ts';
import { recognise, type Recognition } from '#shared/sheet/index.ts';
import type { CorpusWorkbook } from './sheet.ts';

/** Right, given and expected: precision is right over given, recall is right over expected. */
export interface Score {
  right: number;
  given: number;
  expected: number;
}

/** How well one workbook, or many, were understood. */
export interface Measured {
  readonly tables: Score;
  readonly columns: Score;
  readonly values: Score;
  /** What went wrong, without any cell's text. */
  readonly faults: string[];
  /** Wrong values that were accepted without a question. */
  silent: number;
}

export const nothingMeasured = (): Measured => ({
  tables: { right: 0, given: 0, expected: 0 },
  columns: { right: 0, given: 0, expected: 0 },
  values: { right: 0, given: 0, expected: 0 },
  faults: [],
  silent: 0,
});

export const precision = ({ right, given }: Score): number => (given === 0 ? 1 : right / given);
export const recall = ({ right, expected }: Score): number => (expected === 0 ? 1 : right / expected);

function measureTables({ expected }: CorpusWorkbook, { tables }: Recognition, measured: Measured): void {
  const key = (sheet: string, rows: readonly number[]) => `${sheet}:${rows.join()}`;
  const wanted = expected.tables.map(({ sheet, headerRows }) => key(sheet, headerRows));
  const open = [...wanted];
  measured.tables.expected += wanted.length;
  measured.tables.given += tables.length;
  for (const { sheet, headerRows } of tables) {
    const at = open.indexOf(key(sheet, headerRows));
    if (at >= 0) {
      open.splice(at, 1);
      measured.tables.right += 1;
    } else measured.faults.push(`table ${key(sheet, headerRows)} is none of ${wanted.join(' ')}`);
  }
}

function measureColumns({ expected }: CorpusWorkbook, { tables }: Recognition, measured: Measured): void {
  for (const table of tables) {
    const sameRows = expected.tables.filter(
      ({ sheet, headerRows }) => sheet === table.sheet && headerRows[0] === table.headerRows[0],
    );
    const own = sameRows.find(({ left }) => left === table.area.left) ?? sameRows[0];
    const origin = own?.left ?? 0;
    const wanted = (own?.columns ?? expected.columns).flatMap((is, index) =>
      is === null ? [] : [{ is, column: origin + index }],
    );
    measured.columns.expected += wanted.filter(({ is }) => is !== 'ignored').length;
    for (const { column, role, field, confidence, header } of table.columns) {
      const is = wanted.find((one) => one.column === column)?.is ?? 'ignored';
      const given = role === 'field' && confidence === 'certain' ? field : role === 'personal' ? 'personal' : null;
      if (given === null) {
        if (is !== 'ignored')
          measured.faults.push(`column '${header}' is ${is}, not read (${role} ${field} ${confidence})`);
        continue;
      }
      measured.columns.given += 1;
      if (given === is) measured.columns.right += 1;
      else measured.faults.push(`column '${header}' is ${is}, read as ${given}`);
    }
  }
}

const isEmpty = (value: Registration[Field]): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);
const same = (one: Registration[Field] | null, other: Registration[Field]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function measureValues({ expected }: CorpusWorkbook, { readings }: Recognition, measured: Measured): void {
  const fields = new Set(
    expected.columns.filter((is): is is Field => is !== null && is !== 'personal' && is !== 'ignored'),
  );
  const read = new Map(readings.map((reading) => [reading.draft.caseNumber, reading]));
  for (const truth of expected.truths) {
    const reading = read.get(truth.caseNumber);
    for (const field of fields) {
      const slipped = expected.slips.get(truth.caseNumber)?.has(field) ?? false;
      const want = truth[field];
      const got = reading?.draft[field] ?? null;
      const asked = reading?.problems.some((problem) => problem.field === field) ?? false;
      // A spoilt value may be asked about; one that is read all the same counts on both sides.
      if (!isEmpty(want) && (!slipped || same(got, want))) measured.values.expected += 1;
      if (isEmpty(got)) {
        if (!isEmpty(want) && !slipped)
          measured.faults.push(`${truth.caseNumber} ${field}: ${JSON.stringify(want)} not read`);
        continue;
      }
      if (asked && slipped) continue;
      measured.values.given += 1;
      if (same(got, want)) measured.values.right += 1;
      else {
        if (!asked) measured.silent += 1;
        measured.faults.push(
          `${truth.caseNumber} ${field}: ${JSON.stringify(want)} read as ${JSON.stringify(got)}${slipped ? ' after a slip' : ''}`,
        );
      }
    }
  }
  const extra = readings.length - expected.truths.length;
  if (extra !== 0) measured.faults.push(`${readings.length} readings of ${expected.truths.length} cases`);
}

/** Recognises a corpus workbook and adds what came of it to the measurements. */
export function measure(one: CorpusWorkbook, measured: Measured): Recognition {
  const recognition = recognise(one.workbook, { bureau: bureauOf(one.variant.bureau), year: 2023 });
  measureTables(one, recognition, measured);
  measureColumns(one, recognition, measured);
  measureValues(one, recognition, measured);
  return recognition;
}
