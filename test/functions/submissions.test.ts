import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshKey, report, reports, startApi, submission, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';

const azurite = useAzurite();
let api: Api;
beforeEach(async () => {
  api = await startApi(azurite.connection());
});
afterEach(() => api.close());

describe('a bureau submits its year', () => {
  test('a preview tells what would change and stores nothing', async () => {
    const bureau = api.as('samira');
    const preview = await bureau.submit(submission(reports(30), { dryRun: true }));
    expect(preview).toMatchObject({
      outcome: 'previewed',
      receipt: null,
      preview: { version: null, counts: { added: 30 } },
    });
    expect(await bureau.submissions()).toEqual({ submissions: [], precision: 'exact' });
  });

  test('a submission gives a receipt with a number of its own, and is listed', async () => {
    const bureau = api.as('samira');
    const { outcome, receipt } = await bureau.submit(submission(reports(30)), freshKey());
    expect(outcome).toBe('stored');
    expect(receipt).toMatchObject({ number: '2023-R-001', version: 1, total: 30, submittedBy: 'Samira Voorbeeld' });
    expect(await bureau.submissions()).toEqual({ submissions: [receipt], precision: 'exact' });
  });

  test('submitting the same sheet again changes nothing and gives the receipt in force', async () => {
    const bureau = api.as('samira');
    const first = await bureau.submit(submission(reports(30)), freshKey());
    const again = await bureau.submit(submission(reports(30).reverse(), { baseVersion: 1 }), freshKey());
    expect(again).toMatchObject({
      outcome: 'nothing-changed',
      receipt: first.receipt,
      preview: { counts: { unchanged: 30 } },
    });
    expect((await bureau.submissions()).submissions).toHaveLength(1);
  });

  test('a changed case is shown field by field, and moves to the month of its new date', async () => {
    const bureau = api.as('samira');
    await bureau.submit(submission(reports(3)), freshKey());
    const [first, ...others] = reports(3);
    const mended = { ...first!, reportedOn: '2023-11-30', grounds: ['G02', 'G11'] as const };
    const { preview, receipt } = await bureau.submit(submission([mended, ...others], { baseVersion: 1 }), freshKey());
    expect(preview.counts).toEqual({ added: 0, changed: 1, unchanged: 2, withdrawn: 0, refused: 0 });
    expect(preview.changed).toEqual([
      {
        caseNumber: '2023-0001',
        changes: [
          { field: 'reportedOn', before: '2023-01-15', after: '2023-11-30' },
          { field: 'grounds', before: ['G01'], after: ['G02', 'G11'] },
        ],
      },
    ]);
    expect(receipt).toMatchObject({ number: '2023-R-002', version: 2, total: 3 });
  });

  test('a complete list withdraws what is not on it, an addition does not', async () => {
    const bureau = api.as('samira');
    await bureau.submit(submission(reports(5)), freshKey());
    const added = await bureau.submit(
      submission([report('2023-0006')], { mode: 'addition', baseVersion: 1 }),
      freshKey(),
    );
    expect(added.preview.counts).toMatchObject({ added: 1, withdrawn: 0 });
    expect(added.receipt?.total).toBe(6);
    const complete = await bureau.submit(submission(reports(4), { baseVersion: 2 }), freshKey());
    expect(complete.preview.withdrawn).toEqual(['2023-0005', '2023-0006']);
    expect(complete.receipt?.total).toBe(4);
  });

  test('a case that is held back on the sheet is not withdrawn', async () => {
    const bureau = api.as('samira');
    await bureau.submit(submission(reports(5)), freshKey());
    const heldBack = ['2023-0005'];
    const { outcome, preview } = await bureau.submit(submission(reports(4), { heldBack, baseVersion: 1 }), freshKey());
    expect(outcome).toBe('nothing-changed');
    expect(preview.counts).toMatchObject({ unchanged: 4, withdrawn: 0 });
  });

  test('the server checks every row itself: a row with an error is refused with its reason and not withdrawn', async () => {
    const bureau = api.as('samira');
    await bureau.submit(submission(reports(3)), freshKey());
    const [first, second, third] = reports(3);
    const broken = { ...second!, reportedOn: '2022-12-31' };
    const twice = submission([first!, broken, third!], { baseVersion: 1 });
    const { outcome, preview } = await bureau.submit(twice, freshKey());
    expect(outcome).toBe('nothing-changed');
    expect(preview.counts).toMatchObject({ refused: 1, withdrawn: 0, unchanged: 2 });
    expect(preview.refused[0]).toMatchObject({ index: 1, caseNumber: '2023-0002' });
    expect(preview.refused[0]!.breaches[0]!.code).toMatch(/^V2\./);
  });

  test('an empty first list is no submission', async () => {
    const result = await api.as('samira').submit(submission([]), freshKey());
    expect(result).toMatchObject({ outcome: 'nothing-changed', receipt: null });
  });

  test('the checksum depends on what is registered, not on the way in which it came', async () => {
    const bureau = api.as('samira');
    const whole = await bureau.submit(submission(reports(20)), freshKey());
    await bureau.submit(submission(reports(8), { baseVersion: 1 }), freshKey());
    const inParts = await bureau.submit(
      submission(reports(20).slice(8), { mode: 'addition', baseVersion: 2 }),
      freshKey(),
    );
    expect(inParts.receipt?.version).toBe(3);
    expect(inParts.receipt?.checksum).toBe(whole.receipt?.checksum);
  });

  test('lists are cut at a thousand, counts are exact', async () => {
    const { preview } = await api.as('samira').submit(submission(reports(1500), { dryRun: true }));
    expect(preview.counts.added).toBe(1500);
    expect(preview.added).toHaveLength(1000);
  });

  test('of many refused rows the first thousand are listed, all are counted, and none is withdrawn', async () => {
    const bureau = api.as('samira');
    await bureau.submit(submission(reports(1200)), freshKey());
    const broken = submission(reports(1200, { reportedOn: '2022-12-31' }), { baseVersion: 1, dryRun: true });
    const { preview } = await bureau.submit(broken);
    expect(preview.counts).toMatchObject({ refused: 1200, withdrawn: 0 });
    expect(preview.refused).toHaveLength(1000);
  });

  test('the new year begins when it does in the Netherlands', async () => {
    const party = await startApi(azurite.connection(), { now: () => new Date('2024-12-31T23:30:00Z') });
    const first = report('2025-0001', { reportedOn: '2025-01-01', incidentOn: null });
    const { receipt } = await party.as('samira').submit(submission([first], { year: 2025 }), freshKey());
    expect(await party.as('samira').submissions()).toEqual({ submissions: [receipt], precision: 'exact' });
    await party.close();
  });

  test("the coordinator sees everyone's receipts, newest first; a bureau only its own", async () => {
    await api.as('samira').submit(submission(reports(3)), freshKey());
    await api
      .as('daan')
      .submit(submission([report('U-1', { homeMunicipality: 'GM0344' })], { bureau: 'utrecht' }), freshKey());
    await api.as('samira').submit(submission(reports(4), { baseVersion: 1 }), freshKey());
    const all = await api.as('yara').submissions();
    expect(all.submissions.map(({ number }) => number).sort()).toEqual(['2023-R-001', '2023-R-002', '2023-U-001']);
    const own = await api.as('daan').submissions({ year: 2023 });
    expect(own.submissions.map(({ number }) => number)).toEqual(['2023-U-001']);
    await expect(api.as('daan').submissions({ bureau: 'rotterdam' })).rejects.toMatchObject({ kind: 'other-bureau' });
  });

  test('the coordinator sees that there were submissions, but no numbers', async () => {
    await api.as('samira').submit(submission(reports(7)), freshKey());
    const { submissions, precision } = await api.as('yara').submissions();
    expect(precision).toBe('status');
    expect(Object.keys(submissions[0]!).sort()).toEqual([
      'bureau',
      'number',
      'submittedAt',
      'submittedBy',
      'version',
      'year',
    ]);
    expect((await api.as('samira').submissions()).submissions[0]).toMatchObject({ total: 7 });
  });

  test.each(['iemand@voorbeeld.invalid', 'Voorbeeldstraat 12'])(
    'a case number that tells about a person is refused, and not repeated in the answer',
    async (caseNumber) => {
      const { preview } = await api.as('samira').submit(submission([report(caseNumber)], { dryRun: true }));
      expect(preview.counts).toMatchObject({ added: 0, refused: 1 });
      expect(preview.refused[0]!.breaches[0]!.code).toBe('V11.personal-data');
      expect(JSON.stringify(preview)).not.toContain(caseNumber);
    },
  );

  test('no case number, code or name reaches the log', async () => {
    await api.as('samira').submit(submission([report('2023-9876', { massReport: 'M12' })]), freshKey());
    await api.as('samira').submit(submission([report('2023-9876', { reportedOn: '2021-01-01' })]), freshKey());
    expect(api.log).toHaveLength(2);
    expect(api.log.join('\n')).not.toMatch(/9876|G01|M12|Samira|Voorbeeld/);
    expect(JSON.parse(api.log[0]!.split(' ').slice(2).join(' '))).toMatchObject({
      route: 'submit',
      status: 200,
      role: 'bureau',
      bureau: 'rotterdam',
      year: 2023,
      rows: 1,
      outcome: 'stored',
      added: 1,
    });
  });
});
