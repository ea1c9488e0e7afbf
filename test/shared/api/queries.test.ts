import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsParameters, countsQuery, maxYears, problemName, problems, problemType } from '#shared/api/index.ts';
import type { ProblemName } from '#shared/api/index.ts';
import { dimensionIds } from '#shared/counts/index.ts';

const value = fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/);
const anyQuestion = fc.record({
  years: fc
    .uniqueArray(fc.integer({ min: 2009, max: 2100 }), { minLength: 1, maxLength: maxYears })
    .map((all) => all.sort()),
  by: fc.uniqueArray(fc.constantFrom(...dimensionIds), { maxLength: 4 }),
  filters: fc.dictionary(fc.constantFrom(...dimensionIds), fc.array(value, { minLength: 1, maxLength: 5 })),
});

describe('a question about counts', () => {
  test('comes out of an address as it went in', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { years, by, filters } = countsQuery.parse(countsParameters(question));
        expect({ years, by, filters: { ...filters } }).toEqual({ ...question, filters: { ...question.filters } });
      }),
    );
  });

  test('takes each year and dimension once, without regard to spaces', () => {
    expect(countsQuery.parse({ year: '2023, 2022,2023', by: 'ground,ground' })).toEqual({
      years: [2022, 2023],
      by: ['ground'],
      filters: {},
    });
  });

  test.each([{}, { year: '' }, { year: '2023', by: 'name' }, { year: '2023', other: 'x' }, { year: '1800' }])(
    'refuses %o',
    (query) => {
      expect(countsQuery.safeParse(query).success).toBe(false);
    },
  );
});

test('a problem is known by its type, and only by its own', () => {
  for (const name of Object.keys(problems) as ProblemName[]) expect(problemName(problemType(name))).toBe(name);
  for (const other of ['about:blank', 'urn:meldbeeld:problem:toString', 'busy']) expect(problemName(other)).toBeNull();
});
