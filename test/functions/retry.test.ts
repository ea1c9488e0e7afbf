import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectionTo } from '#functions/local/azurite.ts';
import { openStore } from '#functions/store/index.ts';
import { createClient } from '#shared/api/index.ts';
import { freshKey, freshPrefix, reports, startApi, submission, useAzurite } from './harness.ts';
import type { Api } from './harness.ts';
import { startWire } from './proxy.ts';
import type { Wire } from './proxy.ts';

const azurite = useAzurite();
const portOf = (address: string): number => Number(/:(\d+)\b(?!.*:\d)/.exec(address)![1]);

let api: Api;
let toStorage: Wire;
let toApi: Wire;
beforeEach(async () => {
  toStorage = await startWire(portOf(azurite.connection()));
  api = await startApi(connectionTo(toStorage.port));
  toApi = await startWire(portOf(api.url));
});
afterEach(async () => {
  await toApi.close();
  await api.close();
  await toStorage.close();
});

const overTheWire = () =>
  createClient({
    baseUrl: `http://127.0.0.1:${toApi.port}`,
    getToken: () => api.issuer.token('samira'),
    fetch,
    language: () => 'nl',
  });

describe('a submission is stored once, however often it is sent', () => {
  test('a retry with the same key gives the same receipt and the same difference', async () => {
    const bureau = api.as('samira');
    await bureau.submit(submission(reports(10)), freshKey());
    const key = freshKey();
    const second = submission(reports(12), { baseVersion: 1 });
    const first = await bureau.submit(second, key);
    await bureau.submit(submission(reports(20), { baseVersion: 2 }), freshKey());
    expect(await bureau.submit(second, key)).toEqual(first);
    expect((await bureau.submissions()).submissions).toHaveLength(3);
  });

  test('the same key with something else is refused', async () => {
    const bureau = api.as('samira');
    const key = freshKey();
    await bureau.submit(submission(reports(10)), key);
    const other = bureau.submit(submission(reports(11), { baseVersion: 1 }), key);
    await expect(other).rejects.toMatchObject({ kind: 'idempotency-key-reused', problem: { status: 422 } });
  });

  test('storage did its work but its answer was lost: still one version, and the receipt comes', async () => {
    const bureau = api.as('samira');
    await bureau.submit(submission(reports(10)), freshKey());
    toStorage.loseAnswerTo('$batch');
    const { outcome, receipt } = await bureau.submit(submission(reports(15), { baseVersion: 1 }), freshKey());
    expect(outcome).toBe('stored');
    expect(receipt).toMatchObject({ version: 2, total: 15 });
    expect((await bureau.submissions()).submissions).toHaveLength(2);
  });

  test("the API's answer was lost: the client sends it again by itself and gets the receipt", async () => {
    toApi.loseAnswerTo('POST /api/v1/submissions');
    const { outcome, receipt } = await overTheWire().submit(submission(reports(10)), freshKey());
    expect(outcome).toBe('stored');
    expect(receipt).toMatchObject({ version: 1 });
    expect(api.log.filter((line) => line.includes('"submit"'))).toHaveLength(2);
    expect((await api.as('samira').submissions()).submissions).toHaveLength(1);
  });

  test('a retry that overtakes its own first sending gives the same receipt too', async () => {
    const prefix = freshPrefix();
    const first = await startApi(azurite.connection(), { prefix });
    const sent = submission(reports(10));
    const key = freshKey();
    const store = openStore({ connection: azurite.connection(), prefix });
    let arriving: Promise<unknown> | undefined;
    const head: typeof store.head = async (of) => {
      await (arriving ??= first.as('samira').submit(sent, key));
      return store.head(of);
    };
    const second = await startApi(azurite.connection(), { store: { ...store, head } });
    const { outcome, receipt } = await second.as('samira').submit(sent, key);
    expect({ outcome, version: receipt?.version }).toEqual({ outcome: 'stored', version: 1 });
    await first.close();
    await second.close();
  });

  test('the connection breaks in the middle of an upload: nothing is stored, and the client sends it again', async () => {
    toApi.breakAfter(40_000);
    const { receipt } = await overTheWire().submit(submission(reports(2000)), freshKey());
    expect(receipt).toMatchObject({ version: 1, total: 2000 });
  });

  test('the connection keeps breaking in the middle of an upload: the caller is told, and nothing is half stored', async () => {
    toApi.breakAfter(40_000, 10);
    const sent = overTheWire().submit(submission(reports(2000)), freshKey());
    await expect(sent).rejects.toMatchObject({ name: 'ConnectionError', reason: 'unreachable' });
    expect(await api.as('samira').submissions()).toEqual({ submissions: [], precision: 'exact' });
    expect(api.log.filter((line) => line.includes('"submit"'))).toEqual([]);
  });
});

describe('storage cannot be reached', () => {
  test('every route that needs it says so, with the time after which to try again', async () => {
    const away = await startApi(connectionTo(1), { prefix: freshPrefix() });
    for (const path of ['/api/v1/counts?year=2023', '/api/v1/submissions?year=2023', '/api/v1/workbook?year=2023']) {
      const answer = await away.send(path, { person: 'samira' });
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('5');
      expect(await answer.json()).toMatchObject({ type: 'urn:meldbeeld:problem:storage-unreachable', retryAfter: 5 });
    }
    const sent = away.as('samira').submit(submission(reports(3)), freshKey());
    await expect(sent).rejects.toMatchObject({ kind: 'storage-unreachable', problem: { status: 503 } });
    expect(await away.as('samira').health()).toMatchObject({ status: 'storage-unreachable' });
    await away.close();
  });

  test('the same submission succeeds with the same key once storage is back', async () => {
    const prefix = freshPrefix();
    const key = freshKey();
    const body = submission(reports(3));
    const away = await startApi(connectionTo(1), { prefix });
    await expect(away.as('samira').submit(body, key)).rejects.toMatchObject({ kind: 'storage-unreachable' });
    await away.close();
    const back = await startApi(azurite.connection(), { prefix });
    expect((await back.as('samira').submit(body, key)).outcome).toBe('stored');
    await back.close();
  });
});
