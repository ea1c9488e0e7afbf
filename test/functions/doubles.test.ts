import { afterEach, beforeEach, expect, test } from 'vitest';
import { doublesOf } from '#functions/http/doubles.ts';
import { openStore } from '#functions/store/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { freshKey, freshPrefix, report, startApi, submission, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';

const azurite = useAzurite();
let api: Api;
let prefix: string;
beforeEach(async () => {
  prefix = freshPrefix();
  api = await startApi(azurite.connection(), { prefix });
});
afterEach(() => api.close());

const seen = { incidentPostcode: '3011', incidentOn: '2023-05-01', grounds: ['G05'], domain: 'T06' } as const;
const inRotterdam = report('2023-0418', { ...seen, reportedOn: '2023-05-03' });
const inUtrecht = report('U-77', { ...seen, reportedOn: '2023-05-12', homeMunicipality: 'GM0344' });

const submit = (
  person: 'samira' | 'daan',
  bureau: BureauId,
  list: readonly Registration[],
  year = 2023,
  baseVersion: number | null = null,
) => api.as(person).submit(submission(list, { bureau, year, mode: 'addition', baseVersion }), freshKey());
const listed = async (person: 'samira' | 'daan', year = 2023) => (await api.as(person).duplicates({ year })).duplicates;
const answer = async (person: 'samira' | 'daan', said: 'same' | 'different') =>
  api.as(person).answerDuplicate({
    schemaVersion: 1,
    bureau: person === 'samira' ? 'rotterdam' : 'utrecht',
    year: 2023,
    id: (await listed(person))[0]!.id,
    answer: said,
  });
const leftOut = async () => [...(await doublesOf(openStore({ connection: azurite.connection(), prefix }), [2023]))];

beforeEach(async () => {
  await submit('samira', 'rotterdam', [inRotterdam]);
  await submit('daan', 'utrecht', [inUtrecht]);
});

test('each bureau sees its own case, and of the other no more than month, grounds and domain', async () => {
  const [own] = await listed('samira');
  expect(own).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    caseNumber: '2023-0418',
    other: { month: '2023-05', grounds: ['G05'], domain: 'T06' },
    answer: null,
    state: 'unanswered',
  });
  expect(JSON.stringify(await listed('samira'))).not.toMatch(/U-77|utrecht|3011/);
  expect((await listed('daan'))[0]).toMatchObject({ caseNumber: 'U-77', id: own!.id });
});

test('counts once only when both bureaus say the same incident', async () => {
  expect(await answer('samira', 'same')).toMatchObject({ answer: 'same', state: 'waiting' });
  expect(await leftOut()).toEqual([]);
  expect(await answer('daan', 'same')).toMatchObject({ state: 'agreed' });
  expect((await listed('samira'))[0]).toMatchObject({ state: 'agreed' });
  expect(await leftOut()).toEqual([['utrecht-2023', new Set(['U-77'])]]);
  expect(await answer('daan', 'different')).toMatchObject({ state: 'apart' });
  expect((await listed('samira'))[0]).toMatchObject({ answer: 'same', state: 'apart' });
  expect(await leftOut()).toEqual([]);
});

test('answers outlive a new submission, also when the cases no longer look alike', async () => {
  await answer('samira', 'same');
  await answer('daan', 'same');
  await submit('samira', 'rotterdam', [{ ...inRotterdam, domain: 'T07' }], 2023, 1);
  expect((await listed('daan'))[0]).toMatchObject({ state: 'agreed', other: { domain: 'T07' } });
  expect(await leftOut()).toHaveLength(1);
});

test('a case that is withdrawn no longer makes another count less, and comes back with its answers', async () => {
  await answer('samira', 'same');
  await answer('daan', 'same');
  const year = { schemaVersion: 1, bureau: 'rotterdam', year: 2023, dryRun: false } as const;
  await api
    .as('samira')
    .withdraw({ ...year, baseVersion: 1, caseNumbers: ['2023-0418'], reason: 'entered-wrongly' }, freshKey());
  expect(await leftOut()).toEqual([]);
  expect(await listed('daan')).toEqual([]);
  await api.as('samira').undo({ ...year, version: 2 }, freshKey());
  expect((await listed('daan'))[0]).toMatchObject({ state: 'agreed' });
});

test('the own counts can be asked with and without doubles, those of a release cannot', async () => {
  await answer('samira', 'same');
  await answer('daan', 'same');
  const question = { years: [2023], by: [], filters: {} } as const;
  const total = async (person: 'samira' | 'daan', doubles: 'with' | 'without'): Promise<number> =>
    (await api.as(person).counts({ ...question, doubles })).total;
  expect([await total('samira', 'with'), await total('samira', 'without')]).toEqual([1, 1]);
  expect([await total('daan', 'with'), await total('daan', 'without')]).toEqual([1, 0]);
  await expect(api.as('noor').counts({ ...question, doubles: 'without' })).rejects.toMatchObject({
    kind: 'query-invalid',
    problem: { errors: [{ pointer: 'doubles' }] },
  });
});

test('a pair that does not exist cannot be answered', async () => {
  const request = { schemaVersion: 1, bureau: 'rotterdam', year: 2023, id: 'f'.repeat(64), answer: 'same' } as const;
  await expect(api.as('samira').answerDuplicate(request)).rejects.toMatchObject({ kind: 'unknown-duplicate' });
});

test('doubles are found across the turn of the year', async () => {
  const turn = { ...seen, incidentOn: '2023-12-30' };
  await submit('samira', 'rotterdam', [report('2023-9000', { ...turn, reportedOn: '2023-12-31' })]);
  await submit(
    'daan',
    'utrecht',
    [report('U-2024-1', { ...turn, reportedOn: '2024-01-04', homeMunicipality: 'GM0344' })],
    2024,
  );
  expect((await listed('samira')).map(({ caseNumber }) => caseNumber)).toContain('2023-9000');
  expect((await listed('daan', 2024)).map(({ caseNumber }) => caseNumber)).toEqual(['U-2024-1']);
});

test('no case number reaches the log', () => {
  expect(api.log.join('\n')).not.toMatch(/0418|U-77/);
});
