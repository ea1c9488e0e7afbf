import { randomUUID } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import type { TransactionAction } from '@azure/data-tables';
import { registerApplication } from '#functions/http/index.ts';
import { tokenVerifier } from '#functions/identity/index.ts';
import { freePort, startAzurite } from '#functions/local/azurite.ts';
import { startHost } from '#functions/local/host/index.ts';
import { createIssuer } from '#functions/local/issuer.ts';
import { openStore } from '#functions/store/index.ts';
import { createClient } from '#shared/api/index.ts';
import type { ApiClient } from '#shared/api/index.ts';
import { toColumns } from '#shared/registration/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { milliseconds, perSecond, ratio } from './measure.ts';
import type { Bench, Figure } from './measure.ts';
import { inventedRegistrations } from './registrations.ts';

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The usual way with Table Storage: an entity per registration, in transactions of a hundred. */
async function rowPerEntity(connection: string, year: number, registrations: readonly Registration[]): Promise<void> {
  const client = TableClient.fromConnectionString(connection, `rows${randomUUID().replaceAll('-', '')}`, {
    allowInsecureConnection: true,
  });
  await client.createTable();
  for (let start = 0; start < registrations.length; start += 100) {
    const actions = registrations
      .slice(start, start + 100)
      .map((registration): TransactionAction => [
        'create',
        { partitionKey: `rotterdam-${year}`, rowKey: registration.caseNumber, ...asProperties(registration) },
      ]);
    await client.submitTransaction(actions);
  }
}

const asProperties = (registration: Registration): Record<string, string | boolean> =>
  Object.fromEntries(
    Object.entries(registration).flatMap(([field, value]: [string, unknown]) =>
      value === null ? [] : [[field, Array.isArray(value) ? value.join(';') : (value as string | boolean)]],
    ),
  );

const submit = (
  client: ApiClient,
  year: number,
  registrations: readonly Registration[],
  baseVersion: number | null,
): Promise<unknown> =>
  client.submit(
    {
      schemaVersion: 1,
      bureau: 'rotterdam',
      year,
      mode: 'complete',
      dryRun: false,
      baseVersion,
      heldBack: [],
      registrations: toColumns(registrations),
    },
    { idempotencyKey: randomUUID() },
  );

async function measure(connection: string, client: ApiClient, year: number, rows: number): Promise<Figure[]> {
  const registrations = inventedRegistrations('rotterdam', year, rows);
  const changed = registrations.map((registration, index): Registration =>
    index % 100 === 0
      ? { ...registration, reporter: registration.reporter === 'witness' ? 'victim' : 'witness' }
      : registration,
  );
  const count = new Intl.NumberFormat('en').format(rows);
  const peer = await timed(() => rowPerEntity(connection, year, registrations));
  const first = await timed(() => submit(client, year, registrations, null));
  const again = await timed(() => submit(client, year, changed, 1));
  return [
    {
      what: `${count} rows: peer, an entity per row in transactions of 100`,
      value: `${milliseconds(peer)}, ${perSecond(rows, peer, 'rows')}`,
      beside: '',
    },
    {
      what: `${count} rows: our route, with sign-in, rules, difference and receipt`,
      value: `${milliseconds(first)}, ${perSecond(rows, first, 'rows')}`,
      beside: ratio(peer, first),
    },
    {
      what: `${count} rows again with 1% changed`,
      value: milliseconds(again),
      beside: `${ratio(peer, again)} (peer: all rows again)`,
    },
  ];
}

async function run(): Promise<Figure[]> {
  const azurite = await startAzurite({ port: await freePort(), folder: null });
  const issuer = await createIssuer('http://issuer.invalid');
  const host = await startHost({
    register: () =>
      registerApplication({
        store: openStore({ connection: azurite.connection, prefix: 'bench' }),
        verify: tokenVerifier(issuer.configuration, issuer.keys),
        now: () => new Date('2024-02-01T12:00:00Z'),
        version: 'bench',
      }),
    log: () => undefined,
  });
  const client = createClient({
    baseUrl: host.url,
    getToken: () => issuer.token('samira'),
    fetch: (url, init) => fetch(url, init),
    language: () => 'en',
  });
  try {
    return [
      ...(await measure(azurite.connection, client, 2022, 5_000)),
      ...(await measure(azurite.connection, client, 2023, 50_000)),
    ];
  } finally {
    await host.close();
    await azurite.stop();
  }
}

export const submissionBench: Bench = {
  title: 'Submission beside an entity per row',
  about:
    'The same registrations to the same Azurite in memory. The peer only writes; our route also verifies, checks every rule, compares and leaves a receipt and an audit line. Azurite itself slows down as a partition fills, so 50,000 rows flatter us more than Azure would; 5,000 is a real bureau.',
  run,
};
