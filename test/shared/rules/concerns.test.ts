import { describe, expect, it } from 'vitest';
import { bureauOf } from '#shared/codebook/index.ts';
import { emptyDraft, type Draft } from '#shared/registration/index.ts';
import { sheetConcerns } from '#shared/rules/index.ts';
import type { Reading } from '#shared/sheet/index.ts';

const bureau = bureauOf('rotterdam');
const readingsOf = (drafts: readonly Partial<Draft>[]): { readings: Reading[] } => ({
  readings: drafts.map((draft, row) => ({
    draft: { ...emptyDraft, ...draft },
    rows: [{ sheet: 'Blad1', row }],
    cells: {},
    problems: [],
  })),
});
const many = (count: number, draft: Partial<Draft>): Partial<Draft>[] => Array.from({ length: count }, () => draft);
const inRotterdam = { reportedOn: '2023-05-03', incidentMunicipality: 'GM0599' };
const inUtrecht = { reportedOn: '2023-05-03', homeMunicipality: 'GM0344', incidentMunicipality: 'GM0356' };

describe('a sheet as a whole', () => {
  it('gives no concern when it lies in the area and in the year', () => {
    const some = readingsOf([...many(20, inRotterdam), ...many(5, inUtrecht), {}]);
    expect(sheetConcerns(some, { bureau, year: 2023 })).toEqual([]);
  });

  it('is perhaps that of the bureau in whose area nearly all of it lies', () => {
    const some = readingsOf([...many(30, inUtrecht), inRotterdam, {}]);
    expect(sheetConcerns(some, { bureau, year: 2023 })).toEqual([
      { kind: 'other-area', located: 31, outside: 30, perhaps: 'utrecht' },
    ]);
  });

  it('is that of no bureau in particular when it lies all over the country', () => {
    const some = readingsOf(
      ['GM0014', 'GM0080', 'GM0106', 'GM0935', 'GM0268'].map((code) => ({ homeMunicipality: code })),
    );
    expect(sheetConcerns(some, { bureau, year: 2023 })).toMatchObject([{ kind: 'other-area', perhaps: null }]);
  });

  it('is not judged by an unknown place, nor by a handful of registrations', () => {
    const unknown = readingsOf(many(20, { incidentMunicipality: 'GM0000', reportedOn: '2023-01-01' }));
    expect(sheetConcerns(unknown, { bureau, year: 2023 })).toEqual([]);
    expect(sheetConcerns(readingsOf(many(4, inUtrecht)), { bureau, year: 2023 })).toEqual([]);
  });

  it('belongs to another year when none of its reports, or nearly none, falls in the one at hand', () => {
    expect(sheetConcerns(readingsOf([inRotterdam]), { bureau, year: 2025 })).toEqual([
      { kind: 'other-year', dated: 1, inYear: 0, year: 2025, mostlyIn: 2023, mostly: 1 },
    ]);
    const some = readingsOf([...many(20, inRotterdam), { ...inRotterdam, reportedOn: '2025-01-02' }]);
    expect(sheetConcerns(some, { bureau, year: 2025 })).toEqual([
      { kind: 'other-year', dated: 21, inYear: 1, year: 2025, mostlyIn: 2023, mostly: 20 },
    ]);
  });

  it('belongs to the year when some of it does: the rest has findings of its own', () => {
    const some = readingsOf([...many(3, inRotterdam), ...many(6, { ...inRotterdam, reportedOn: '2022-05-03' })]);
    expect(sheetConcerns(some, { bureau, year: 2023 })).toEqual([]);
  });
});
