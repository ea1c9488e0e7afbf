import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshKey, reports, startApi, submission, useAzurite } from './harness.ts';
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
    expect(await bureau.submissions()).toEqual({ submissions: [] });
  });

  test('a submission gives a receipt with a number of its own, and is listed', async () => {
    const bureau = api.as('samira');
    const { outcome, receipt } = await bureau.submit(submission(reports(30)), freshKey());
    expect(outcome).toBe('stored');
    expect(receipt).toMatchObject({ number: '2023-R-001', version: 1, total: 30, submittedBy: 'Samira Voorbeeld' });
    expect(await bureau.submissions()).toEqual({ submissions: [receipt] });
  });

  test('submitting the same sheet again changes nothing', async () => {
    const bureau = api.as('samira');
    const first = await bureau.submit(submission(reports(30)), freshKey());
    const again = await bureau.submit(submission(reports(30), { baseVersion: 1 }), freshKey());
    expect(again).toMatchObject({
      outcome: 'nothing-changed',
      receipt: first.receipt,
      preview: { counts: { unchanged: 30 } },
    });
  });
});
