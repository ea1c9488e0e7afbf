import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '#functions/store/index.ts';
import type { Author } from '#functions/store/index.ts';
import { freshKey, freshPrefix, report, reports, startApi, submission, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';

const azurite = useAzurite();
let api: Api;
let prefix: string;
beforeEach(async () => {
  prefix = freshPrefix();
  api = await startApi(azurite.connection(), { prefix });
});
afterEach(() => api.close());

const author: Author = {
  who: { id: 'yara', role: 'coordinator' },
  name: 'Yara Voorbeeld',
  when: '2024-01-20T10:00:00Z',
  origin: 'local',
};
const closeQuarters = (...quarters: (1 | 2 | 3 | 4)[]): Promise<void> =>
  openStore({ connection: azurite.connection(), prefix }).closePeriods(
    { bureaus: ['rotterdam'], year: 2023, quarters, release: '2023-Q2-e1' },
    author,
  );
const quarter = { schemaVersion: 1, bureau: 'rotterdam', year: 2023, quarter: 2 } as const;
const statuses = async (): Promise<readonly string[]> =>
  (await api.as('samira').periods({ year: 2023 })).bureaus[0]!.quarters.map(({ status }) => status);

describe('a bureau declares a quarter complete', () => {
  test('and takes it back while it is open', async () => {
    const board = await api.as('samira').completePeriod({ ...quarter, complete: true });
    expect(board.quarters[1]).toMatchObject({ quarter: 2, status: 'complete', by: 'Samira Voorbeeld' });
    expect(await statuses()).toEqual(['open', 'complete', 'open', 'open']);
    await api.as('samira').completePeriod({ ...quarter, complete: false });
    expect(await statuses()).toEqual(['open', 'open', 'open', 'open']);
  });

  test('not before the quarter is over in the Netherlands, not for another bureau, not once it is closed', async () => {
    const early = await startApi(azurite.connection(), { now: () => new Date('2023-06-30T21:59:00Z') });
    const onTime = await startApi(azurite.connection(), { now: () => new Date('2023-06-30T22:01:00Z') });
    const complete = { ...quarter, complete: true };
    await expect(early.as('samira').completePeriod(complete)).rejects.toMatchObject({ kind: 'period-not-over' });
    await onTime.as('samira').completePeriod(complete);
    await expect(api.as('daan').completePeriod(complete)).rejects.toMatchObject({ kind: 'other-bureau' });
    await closeQuarters(2);
    await expect(api.as('samira').completePeriod({ ...quarter, complete: false })).rejects.toMatchObject({
      kind: 'period-closed',
    });
    await early.close();
    await onTime.close();
  });

  test('the coordinator sees every bureau, a bureau its own', async () => {
    await api.as('samira').submit(submission(reports(2)), freshKey());
    const all = await api.as('yara').periods({ year: 2023 });
    expect(all.bureaus.map(({ bureau, version }) => [bureau, version])).toEqual([
      ['amsterdam', null],
      ['den-haag', null],
      ['rotterdam', 1],
      ['utrecht', null],
    ]);
    expect((await api.as('samira').periods({ year: 2023 })).bureaus).toHaveLength(1);
  });
});

describe('a closed quarter', () => {
  const spring = report('2023-0100', { reportedOn: '2023-05-03' });
  const autumn = report('2023-0200', { reportedOn: '2023-11-03' });
  beforeEach(async () => {
    await api.as('samira').submit(submission([spring, autumn]), freshKey());
    await closeQuarters(1, 2);
  });

  test('is no obstacle for rows that stay as they are', async () => {
    const more = [spring, { ...autumn, domain: 'T02' as const }, report('2023-0300', { reportedOn: '2023-12-01' })];
    const { outcome } = await api.as('samira').submit(submission(more, { baseVersion: 1 }), freshKey());
    expect(outcome).toBe('stored');
  });

  test.each([
    ['a change in it', [{ ...spring, domain: 'T02' as const }, autumn], 1],
    ['a case less', [autumn], 1],
    ['a case more', [spring, autumn, report('2023-0300', { reportedOn: '2023-02-01', incidentOn: null })], 1],
    ['a case that moves out of it', [{ ...spring, reportedOn: '2023-07-01' }, autumn], 1],
  ] as const)('refuses %s, says which quarter and who can reopen it, and stores nothing', async (_, list, cases) => {
    const preview = await api.as('samira').submit(submission(list, { dryRun: true }));
    expect(preview.preview.closed).toMatchObject([{ cases }]);
    const refused = api.as('samira').submit(submission(list, { baseVersion: 1 }), freshKey());
    await expect(refused).rejects.toMatchObject({
      kind: 'period-closed',
      problem: { detail: expect.stringMatching(/kwartaal [12] van 2023 .*G4-coördinator/) as string },
    });
    expect((await api.as('samira').submissions()).submissions).toHaveLength(1);
  });

  test('refuses undo and withdrawal too', async () => {
    const year = { schemaVersion: 1, bureau: 'rotterdam', year: 2023, dryRun: false } as const;
    const undo = api.as('samira').undo({ ...year, version: 1 }, freshKey());
    await expect(undo).rejects.toMatchObject({ kind: 'period-closed' });
    const caseNumbers = ['2023-0100'];
    const withdraw = api
      .as('samira')
      .withdraw({ ...year, baseVersion: 1, caseNumbers, reason: 'no-report' }, freshKey());
    await expect(withdraw).rejects.toMatchObject({ kind: 'period-closed' });
  });

  test('is opened again by the coordinator, with a reason, and then takes changes', async () => {
    const board = await api.as('yara').reopenPeriod({ ...quarter, reason: 'late-reports' });
    expect(board.quarters[1]).toMatchObject({ status: 'open', reason: 'late-reports', release: null });
    expect(board.quarters[0]).toMatchObject({ status: 'closed', release: '2023-Q2-e1' });
    const { outcome } = await api.as('samira').submit(submission([autumn], { baseVersion: 1 }), freshKey());
    expect(outcome).toBe('stored');
    await expect(api.as('yara').reopenPeriod({ ...quarter, reason: 'mistake' })).rejects.toMatchObject({
      kind: 'period-not-closed',
    });
  });

  test('closes either before or after a submission of the same moment, never through it', async () => {
    await api.as('yara').reopenPeriod({ ...quarter, reason: 'mistake' });
    const changed = [{ ...spring, domain: 'T03' as const }, autumn];
    const [sent] = await Promise.allSettled([
      api.as('samira').submit(submission(changed, { baseVersion: 1 }), freshKey()),
      closeQuarters(2),
    ]);
    const { submissions } = await api.as('samira').submissions();
    expect(submissions).toHaveLength(sent.status === 'fulfilled' ? 2 : 1);
    expect(await statuses()).toEqual(['closed', 'closed', 'open', 'open']);
  });

  test('closing it again changes nothing', async () => {
    await closeQuarters(1, 2);
    expect(await statuses()).toEqual(['closed', 'closed', 'open', 'open']);
  });
});
