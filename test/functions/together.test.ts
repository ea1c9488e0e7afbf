import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rebase } from '#functions/http/submissions/rebase.ts';
import { ApiProblem } from '#shared/api/index.ts';
import type { SubmissionRequest } from '#shared/api/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { merge } from '#shared/submission/index.ts';
import type { MergeOptions } from '#shared/submission/index.ts';
import { freshKey, freshPrefix, report, reports, startApi, submission, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';

const azurite = useAzurite();
let api: Api;
let other: Api;
beforeEach(async () => {
  const prefix = freshPrefix();
  api = await startApi(azurite.connection(), { prefix });
  other = await startApi(azurite.connection(), { prefix });
});
afterEach(async () => {
  await api.close();
  await other.close();
});

describe('two people of a bureau submit at the same moment', () => {
  test('who touch different cases are both heard', async () => {
    await api.as('samira').submit(submission(reports(10)), freshKey());
    const hers = reports(10).map((one, index) => (index === 0 ? { ...one, domain: 'T05' as const } : one));
    const his = [...reports(10), report('2023-0011')];
    const results = await Promise.all([
      api.as('samira').submit(submission(hers, { baseVersion: 1 }), freshKey()),
      other.as('joost').submit(submission(his, { baseVersion: 1 }), freshKey()),
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'stored']);
    expect(results.map(({ receipt }) => receipt?.version).sort()).toEqual([2, 3]);
    const counts = await api.as('samira').counts({ years: [2023], by: ['domain'], filters: {} });
    expect(counts).toMatchObject({
      total: 11,
      rows: [
        { keys: ['T01'], count: 10 },
        { keys: ['T05'], count: 1 },
      ],
    });
  });

  test('who change the same case differently: the second is told which, and nothing of theirs is stored', async () => {
    await api.as('samira').submit(submission(reports(3)), freshKey());
    const withDomain = (domain: 'T05' | 'T06'): Registration[] => [
      { ...reports(1)[0]!, domain },
      ...reports(3).slice(1),
    ];
    await api.as('samira').submit(submission(withDomain('T05'), { baseVersion: 1 }), freshKey());
    const late = other
      .as('joost')
      .submit(submission([...withDomain('T06'), report('2023-0004')], { baseVersion: 1 }), freshKey());
    await expect(late).rejects.toMatchObject({
      kind: 'changed-meanwhile',
      problem: { status: 409, cases: ['2023-0001'] },
    });
    expect((await api.as('samira').submissions()).submissions).toHaveLength(2);
  });

  test('who change the same case to the same agree', async () => {
    await api.as('samira').submit(submission(reports(3)), freshKey());
    const mended = [{ ...reports(1)[0]!, domain: 'T05' as const }, ...reports(3).slice(1)];
    await api.as('samira').submit(submission(mended, { baseVersion: 1 }), freshKey());
    const again = await other.as('joost').submit(submission(mended, { baseVersion: 1 }), freshKey());
    expect(again.outcome).toBe('nothing-changed');
  });

  test('a case that a colleague added meanwhile is not withdrawn by a complete list that never saw it', async () => {
    await api.as('samira').submit(submission(reports(3)), freshKey());
    await api.as('samira').submit(submission([...reports(3), report('2023-0009')], { baseVersion: 1 }), freshKey());
    const { receipt, preview } = await other.as('joost').submit(submission(reports(2), { baseVersion: 1 }), freshKey());
    expect(preview.withdrawn).toEqual(['2023-0003']);
    expect(receipt).toMatchObject({ version: 3, total: 3 });
  });

  test('eight additions at once all arrive, each with a number of its own', async () => {
    const results = await Promise.all(
      reports(8).map((one, index) =>
        (index % 2 ? api : other).as('samira').submit(submission([one], { mode: 'addition' }), freshKey()),
      ),
    );
    expect(results.map(({ receipt }) => receipt?.version).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await api.as('samira').counts({ years: [2023], by: [], filters: {} })).total).toBe(8);
  });
});

const caseNumbers = ['1', '2', '3', '4'];
const anyReport = fc.record({ caseNumber: fc.constantFrom(...caseNumbers), domain: fc.constantFrom('T01', 'T05') });
const anyList = fc
  .uniqueArray(anyReport, { selector: ({ caseNumber }) => caseNumber })
  .map((list) => list.map(({ caseNumber, domain }) => report(caseNumber, { domain: domain })));
const anyOptions: fc.Arbitrary<MergeOptions> = fc.record({
  mode: fc.constantFrom('complete' as const, 'addition' as const),
  heldBack: fc.subarray(caseNumbers),
});

describe('bringing a list onto what others stored meanwhile', () => {
  test('is a plain merge when nobody did', () => {
    fc.assert(
      fc.property(anyList, anyList, anyOptions, (base, list, options) => {
        const copy = structuredClone(base);
        expect(rebase(base, copy, list, options)).toEqual({
          kind: 'merged',
          registrations: merge(base, list, options),
        });
      }),
    );
  });

  test('keeps what others changed, applies what the list changes, or names the cases where both did', () => {
    fc.assert(
      fc.property(anyList, anyList, anyList, anyOptions, (base, current, list, options) => {
        const at = (all: readonly Registration[], caseNumber: string): string | undefined =>
          all.find((one) => one.caseNumber === caseNumber)?.domain;
        const mine = merge(base, list, options);
        const conflicts = caseNumbers.filter(
          (one) =>
            at(mine, one) !== at(base, one) && at(current, one) !== at(base, one) && at(mine, one) !== at(current, one),
        );
        const result = rebase(base, current, list, options);
        if (conflicts.length > 0) {
          expect(result.kind === 'conflict' && [...result.cases].sort()).toEqual(conflicts);
          return;
        }
        for (const one of caseNumbers) {
          const expected = at(mine, one) === at(base, one) ? at(current, one) : at(mine, one);
          expect(result.kind === 'merged' && at(result.registrations, one)).toBe(expected);
        }
      }),
    );
  });
});

describe('submissions at the same moment', () => {
  const anyAddition = fc.record({
    list: anyList.filter((list) => list.length > 0),
    mode: fc.constantFrom('complete' as const, 'addition' as const),
  });

  test('end as if they had come one after another, in some order', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, fc.array(anyAddition, { minLength: 2, maxLength: 3 }), async (start, sent) => {
        const prefix = freshPrefix();
        const instance = await startInstance(prefix);
        const first = await instance.as('samira').submit(submission(start), freshKey());
        const baseVersion = first.receipt?.version ?? null;
        const requests = sent.map(({ list, mode }) => submission(list, { mode, baseVersion }));
        const outcomes = await Promise.all(requests.map((request) => outcomeOf(instance, request)));
        const stored = await instance.as('samira').counts({ years: [2023], by: ['domain'], filters: {} });
        await instance.close();
        const serial = await Promise.all(ordersOf(requests).map((order) => inOrder(start, order, requests)));
        expect(serial).toContainEqual({ outcomes, rows: stored.rows });
      }),
      { numRuns: 8 },
    );
  });

  const startInstance = (prefix: string): Promise<Api> => startApi(azurite.connection(), { prefix });

  async function outcomeOf(on: Api, request: SubmissionRequest): Promise<string> {
    try {
      return (await on.as('samira').submit(request, freshKey())).outcome;
    } catch (error) {
      if (error instanceof ApiProblem) return error.kind;
      throw error;
    }
  }

  const ordersOf = <T>(all: readonly T[]): T[][] =>
    all.length <= 1
      ? [[...all]]
      : all.flatMap((one, at) => ordersOf(all.toSpliced(at, 1)).map((rest) => [one, ...rest]));

  async function inOrder(
    start: readonly Registration[],
    order: readonly SubmissionRequest[],
    requests: readonly SubmissionRequest[],
  ) {
    const instance = await startInstance(freshPrefix());
    await instance.as('samira').submit(submission(start), freshKey());
    const outcomes = new Map<SubmissionRequest, string>();
    for (const request of order) outcomes.set(request, await outcomeOf(instance, request));
    const { rows } = await instance.as('samira').counts({ years: [2023], by: ['domain'], filters: {} });
    await instance.close();
    return { outcomes: requests.map((request) => outcomes.get(request)), rows };
  }
});
