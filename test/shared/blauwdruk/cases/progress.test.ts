import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseOf,
  gatherProgress,
  planWrites,
  progressColumns,
  readProgressTable,
  type Cell,
  type StepRecord,
  type TableWrites,
} from '#shared/blauwdruk/index.ts';

const record = (change: Partial<StepRecord>): StepRecord => ({
  caseNumber: '2023-0418',
  year: 2023,
  step: 'intake',
  doneOn: '2023-05-03',
  note: '',
  changedAt: '2023-05-03T10:00:00.000Z',
  ...change,
});

describe('What was noted about cases', () => {
  it('is the last word about each step, also when that takes a tick back', () => {
    const early = record({ note: 'eerst' });
    const late = record({ note: 'later', changedAt: '2023-06-01T00:00:00.000Z' });
    const back = record({ doneOn: null, changedAt: '2023-07-01T00:00:00.000Z' });
    const key = { caseNumber: '2023-0418', year: 2023 };
    expect(gatherProgress([late, early]).of(key).get('intake')?.note).toBe('later');
    expect(gatherProgress([back, late, early]).of(key).size).toBe(0);
    expect(gatherProgress([back, late, early]).cases).toEqual([]);
  });

  it('keeps apart the cases that have one number in two years', () => {
    const progress = gatherProgress([record({ caseNumber: '17', year: 2022 })]);
    expect(progress.of({ caseNumber: '17', year: 2023 }).size).toBe(0);
    expect(progress.of({ caseNumber: '17', year: 2022 }).size).toBe(1);
    expect(progress.of({ caseNumber: '17', year: null }).size).toBe(1);
  });

  it('is about a case only when the registration has a number', () => {
    expect(caseOf({ caseNumber: null, reportedOn: '2023-05-03' })).toBeNull();
    expect(caseOf({ caseNumber: '17', reportedOn: '2023-05-03' })).toEqual({ caseNumber: '17', year: 2023 });
  });
});

const texts = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text && text !== '');
const anyRecord: fc.Arbitrary<StepRecord> = fc.record({
  caseNumber: fc.constantFrom('17', '18', 'R-1'),
  year: fc.constantFrom(2022, 2023, null),
  step: fc.constantFrom('intake', 'plan'),
  doneOn: fc.constantFrom('2023-05-03', '2024-02-29', null),
  note: fc.oneof(fc.constant(''), texts),
  changedAt: fc.integer({ min: 0, max: 9 }).map((second) => `2023-05-03T10:00:0${second}.000Z`),
});

/** What stands in a table after writing, as Excel would have it. */
function written(body: readonly (readonly Cell[])[], { update, add }: TableWrites): Cell[][] {
  const rows = body.map((row) => [...row]);
  for (const { row, cells } of update) for (const [column, text] of cells) rows[row]![column] = text;
  return [...rows, ...add.map((row) => [...row])];
}

const orders = fc.shuffledSubarray([...progressColumns, 'Eigen kolom'], { minLength: progressColumns.length + 1 });

describe('The table that keeps it', () => {
  it('says after writing what was said last, whatever stood there and in whatever order its columns are', () => {
    fc.assert(
      fc.property(orders, fc.array(anyRecord, { maxLength: 12 }), (headers, records) => {
        let body: Cell[][] = [];
        records.forEach((one, at) => {
          const said = { ...one, changedAt: `2023-05-04T00:00:${String(at).padStart(2, '0')}.000Z` };
          body = written(body, planWrites(readProgressTable(headers, body), [said]));
          const now = gatherProgress(readProgressTable(headers, body).rows.filter((row) => row !== null));
          const found = now.of(said).get(said.step);
          expect(found?.doneOn ?? null).toBe(said.doneOn);
          expect(found?.note ?? '').toBe(said.note);
        });
      }),
    );
  });

  it('leaves the rows of others and the columns of others as they are', () => {
    const headers = [...progressColumns, 'Eigen'];
    const body = [
      ['17', '2023', 'intake', '2023-05-03', '', '2023-05-03T10:00:00.000Z', 'van ons'],
      ['18', '2023', 'intake', '2023-05-03', '', '2023-05-03T10:00:00.000Z', 'ook'],
    ];
    const writes = planWrites(readProgressTable(headers, body), [record({ caseNumber: '17', note: 'x' })]);
    expect(writes.add).toEqual([]);
    expect(writes.update.map(({ row, cells }) => [row, cells.has(6)])).toEqual([[0, false]]);
  });

  it('counts rows that it does not understand, and not empty ones', () => {
    const table = readProgressTable(progressColumns, [
      ['', '', '', '', '', ''],
      ['17', '', '', '', 'stap weg', ''],
      ['17', 2023, 'intake', 45_049.5, '', ''],
      ['17', '2023', 'intake', 'mei', '', ''],
    ]);
    expect(table.notUnderstood).toBe(2);
    expect(table.rows[2]).toMatchObject({ caseNumber: '17', year: 2023, doneOn: '2023-05-03' });
  });
});
