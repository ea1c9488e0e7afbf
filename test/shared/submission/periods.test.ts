import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyDraft, quarterOf } from '#shared/registration/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { quartersTouched } from '#shared/submission/index.ts';

const report = (caseNumber: string, reportedOn: string, domain: Registration['domain'] = 'T01'): Registration => ({
  ...emptyDraft,
  caseNumber,
  reportedOn,
  domain,
  grounds: ['G01'],
  natures: ['A01'],
});

test('a case that stays as it is touches no quarter, one that moves touches both', () => {
  const before = [report('1', '2023-02-01'), report('2', '2023-05-01')];
  expect(quartersTouched(before, [before[0]!, report('2', '2023-08-01')])).toEqual([
    { quarter: 2, cases: 1 },
    { quarter: 3, cases: 1 },
  ]);
  expect(quartersTouched(before, before.toReversed())).toEqual([]);
});

const year = fc
  .uniqueArray(
    fc.record({
      caseNumber: fc.integer({ min: 1, max: 8 }).map(String),
      month: fc.integer({ min: 1, max: 12 }),
      domain: fc.constantFrom('T01' as const, 'T02' as const),
    }),
    { selector: ({ caseNumber }) => caseNumber },
  )
  .map((list) =>
    list.map(({ caseNumber, month, domain }) =>
      report(caseNumber, `2023-${String(month).padStart(2, '0')}-10`, domain),
    ),
  );

test('a quarter is touched exactly when what is registered in it differs', () => {
  fc.assert(
    fc.property(year, year, (before, after) => {
      const touched = quartersTouched(before, after).map(({ quarter }) => quarter);
      const contentOf = (list: readonly Registration[], quarter: number): string =>
        list
          .filter(({ reportedOn }) => quarterOf(reportedOn) === quarter)
          .map((one) => JSON.stringify(one))
          .sort()
          .join();
      const differing = ([1, 2, 3, 4] as const).filter((one) => contentOf(before, one) !== contentOf(after, one));
      expect(touched).toEqual(differing);
    }),
  );
});
