import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { receiptsOf } from '#shared/api/index.ts';
import type { Receipt, WithdrawalRequest } from '#shared/api/index.ts';
import { freshKey, report, reports, startApi, submission, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';

const azurite = useAzurite();
let api: Api;
beforeEach(async () => {
  api = await startApi(azurite.connection());
});
afterEach(() => api.close());

const year = { schemaVersion: 1, bureau: 'rotterdam', year: 2023, dryRun: false } as const;
const casesInForce = async (): Promise<readonly string[]> =>
  (await api.as('samira').cases({ year: 2023 })).cases.map(({ caseNumber }) => caseNumber);
const submit = async (count: number, baseVersion: number | null = null): Promise<Receipt> =>
  (await api.as('samira').submit(submission(reports(count), { baseVersion }), freshKey())).receipt!;

describe('undoing the last submission', () => {
  test('gives the version before it again, as a new version with a receipt of its own', async () => {
    const first = await submit(3);
    await submit(5, 1);
    const bureau = api.as('samira');
    const preview = await bureau.undo({ ...year, version: 2, dryRun: true });
    expect(preview).toMatchObject({
      outcome: 'previewed',
      receipt: null,
      preview: { counts: { withdrawn: 2, unchanged: 3 }, withdrawn: ['2023-0004', '2023-0005'] },
    });
    const { receipt, outcome } = await bureau.undo({ ...year, version: 2 }, freshKey());
    expect(outcome).toBe('stored');
    expect(receipt).toMatchObject({
      number: '2023-R-003',
      kind: 'undo',
      mode: null,
      total: 3,
      checksum: first.checksum,
    });
    expect(await casesInForce()).toEqual(['2023-0001', '2023-0002', '2023-0003']);
  });

  test('of the first submission leaves an empty year', async () => {
    await submit(3);
    const { receipt } = await api.as('samira').undo({ ...year, version: 1 }, freshKey());
    expect(receipt).toMatchObject({ version: 2, total: 0, counts: { withdrawn: 3 } });
    expect(await casesInForce()).toEqual([]);
  });

  test('can itself be undone', async () => {
    await submit(3);
    await submit(5, 1);
    await api.as('samira').undo({ ...year, version: 2 }, freshKey());
    await api.as('samira').undo({ ...year, version: 3 }, freshKey());
    expect(await casesInForce()).toHaveLength(5);
  });

  test('is refused when somebody submitted after it, with what came after', async () => {
    await submit(3);
    await submit(5, 1);
    const refused = api.as('samira').undo({ ...year, version: 1 }, freshKey());
    await expect(refused).rejects.toMatchObject({
      kind: 'not-the-last-version',
      problem: { status: 409, detail: expect.stringContaining('2023-R-002, van Samira Voorbeeld') as string },
    });
    expect(await casesInForce()).toHaveLength(5);
  });

  test('happens once, however often it is sent', async () => {
    await submit(3);
    await submit(5, 1);
    const key = freshKey();
    const first = await api.as('samira').undo({ ...year, version: 2 }, key);
    expect(await api.as('samira').undo({ ...year, version: 2 }, key)).toEqual(first);
    expect((await api.as('samira').submissions()).submissions).toHaveLength(3);
  });

  test('of two people who undo at the same moment one is told', async () => {
    await submit(3);
    await submit(5, 1);
    const undo = () => api.as('samira').undo({ ...year, version: 2 }, freshKey());
    const results = await Promise.allSettled([undo(), undo()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await casesInForce()).toHaveLength(3);
  });

  test('is for the own bureau, and for a version that exists', async () => {
    await submit(3);
    await expect(api.as('daan').undo({ ...year, version: 1 }, freshKey())).rejects.toMatchObject({
      kind: 'other-bureau',
    });
    await expect(api.as('samira').undo({ ...year, version: 7 }, freshKey())).rejects.toMatchObject({
      kind: 'unknown-version',
    });
  });
});

describe('withdrawing single cases', () => {
  const withdrawal: WithdrawalRequest = {
    ...year,
    baseVersion: 1,
    caseNumbers: ['2023-0002'],
    reason: 'entered-twice',
  };

  test('takes them out with a reason, and leaves the rest', async () => {
    await submit(3);
    const shown = await api.as('samira').withdraw({ ...withdrawal, dryRun: true });
    expect(shown.preview).toMatchObject({ withdrawn: ['2023-0002'], counts: { withdrawn: 1, unchanged: 2 } });
    const { receipt } = await api.as('samira').withdraw(withdrawal, freshKey());
    expect(receipt).toMatchObject({ kind: 'withdrawal', reason: 'entered-twice', mode: null, total: 2 });
    expect(await casesInForce()).toEqual(['2023-0001', '2023-0003']);
  });

  test('leaves alone what a colleague added meanwhile, and tells when a colleague changed the same case', async () => {
    await submit(3);
    await submit(4, 1);
    await api.as('samira').withdraw(withdrawal, freshKey());
    expect(await casesInForce()).toEqual(['2023-0001', '2023-0003', '2023-0004']);
    const changed = [report('2023-0001', { domain: 'T02' })];
    await api.as('samira').submit(submission(changed, { mode: 'addition', baseVersion: 3 }), freshKey());
    const other = api.as('samira').withdraw({ ...withdrawal, baseVersion: 3, caseNumbers: ['2023-0001'] }, freshKey());
    await expect(other).rejects.toMatchObject({ kind: 'changed-meanwhile', problem: { cases: ['2023-0001'] } });
  });

  test('of a case that is not there is refused as a whole', async () => {
    await submit(3);
    const wrong = api.as('samira').withdraw({ ...withdrawal, caseNumbers: ['2023-0002', '2023-0009'] }, freshKey());
    await expect(wrong).rejects.toMatchObject({ kind: 'case-not-in-force', problem: { cases: ['2023-0009'] } });
    expect(await casesInForce()).toHaveLength(3);
  });

  test('leaves no case number in the log', async () => {
    await submit(3);
    await api.as('samira').withdraw(withdrawal, freshKey());
    await api.as('samira').undo({ ...year, version: 2 }, freshKey());
    expect(api.log.join('\n')).not.toMatch(/2023-000\d/);
  });
});

describe('the history of a year', () => {
  test('tells of every version what it changed', async () => {
    await submit(3);
    await submit(5, 1);
    await api.as('samira').undo({ ...year, version: 2 }, freshKey());
    const submissions = receiptsOf(await api.as('samira').submissions({ year: 2023 }));
    expect(submissions.map(({ kind }) => kind)).toEqual(['undo', 'submission', 'submission']);
    const second = await api.as('samira').versionDifference({ year: 2023, version: 2 });
    expect(second).toMatchObject({
      receipt: submissions[1],
      preview: { version: 1, added: ['2023-0004', '2023-0005'] },
    });
    await expect(api.as('samira').versionDifference({ year: 2023, version: 9 })).rejects.toMatchObject({
      kind: 'unknown-version',
    });
  });

  test('keeps what was ignored, with why', async () => {
    const ignored = [{ code: 'V8.outside-area', reason: 'melder woont in België', count: 4 }];
    const { receipt } = await api.as('samira').submit(submission(reports(3), { ignored }), freshKey());
    expect(receipt?.ignored).toEqual(ignored);
    expect(receiptsOf(await api.as('samira').submissions())[0]?.ignored).toEqual(ignored);
    expect(api.log.join('\n')).not.toContain('België');
  });

  test.each(['bel mw. Jansen', 'zie 06-12345678', 'iemand@voorbeeld.invalid'])(
    'refuses a reason that tells about a person, without repeating it',
    async (reason) => {
      const ignored = [{ code: 'V8.outside-area', reason, count: 1 }];
      const refused = api.as('samira').submit(submission(reports(1), { ignored }), freshKey());
      await expect(refused).rejects.toMatchObject({
        kind: 'personal-data',
        problem: { errors: [{ pointer: '/ignored/0/reason' }] },
      });
      await refused.catch((error: unknown) => expect(JSON.stringify(error)).not.toContain(reason));
    },
  );
});
