import { randomUUID } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import type { TransactionAction } from '@azure/data-tables';
import { registerApplication } from '#functions/http/index.ts';
import { tokenVerifier } from '#functions/identity/index.ts';
import { startAzurite } from '#functions/local/azurite.ts';
import { freePort } from '#functions/local/free-port.ts';
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

type Write = 'create' | 'upsert';

/**
 * The usual way with Table Storage: an entity per registration, in transactions of a hundred. Azurite slows down as a table
 * fills, which Azure does not, so that the peer gets a new table for every five thousand rows.
 */
async function rowPerEntity(tables: readonly TableClient[], registrations: readonly Registration[], write: Write) {
  for (let start = 0; start < registrations.length; start += 100) {
    const actions = registrations.slice(start, start + 100).map((registration): TransactionAction => {
      const entity = { partitionKey: 'rotterdam', rowKey: registration.caseNumber, ...asProperties(registration) };
      return write === 'create' ? ['create', entity] : ['upsert', entity, 'Replace'];
    });
    await tables[Math.floor(start / rowsPerTable)]?.submitTransaction(actions);
  }
}

const rowsPerTable = 5_000;

const newTables = (connection: string, rows: number): Promise<TableClient[]> =>
  Promise.all(
    Array.from({ length: Math.ceil(rows / rowsPerTable) }, async () => {
      const client = TableClient.fromConnectionString(connection, `rows${randomUUID().replaceAll('-', '')}`, {
        allowInsecureConnection: true,
      });
      await client.createTable();
      return client;
    }),
  );

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

/** The same registrations, one in a hundred of them changed. */
const withChanges = (registrations: readonly Registration[]): Registration[] =>
  registrations.map((registration, index) =>
    index % 100 === 0
      ? { ...registration, reporter: registration.reporter === 'witness' ? 'victim' : 'witness' }
      : registration,
  );

/** Milliseconds for a year's registrations, and for all of them again with 1% changed. */
interface Times {
  readonly first: number;
  readonly again: number;
}

async function timesOfPeer(connection: string, registrations: readonly Registration[]): Promise<Times> {
  const tables = await newTables(connection, registrations.length);
  const changed = withChanges(registrations);
  return {
    first: await timed(() => rowPerEntity(tables, registrations, 'create')),
    again: await timed(() => rowPerEntity(tables, changed, 'upsert')),
  };
}

async function timesOfOurs(client: ApiClient, year: number, registrations: readonly Registration[]): Promise<Times> {
  const changed = withChanges(registrations);
  return {
    first: await timed(() => submit(client, year, registrations, null)),
    again: await timed(() => submit(client, year, changed, 1)),
  };
}

/** The fastest of some rounds, each with a year or tables of its own. */
async function fastest(rounds: number, work: (round: number) => Promise<Times>): Promise<Times> {
  const all: Times[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await work(round));
  return {
    first: Math.min(...all.map(({ first }) => first)),
    again: Math.min(...all.map(({ again }) => again)),
  };
}

async function measure(connection: string, rows: number, rounds: number): Promise<Figure[]> {
  const registrationsOf = (year: number): Registration[] => inventedRegistrations('rotterdam', year, rows);
  const prefix = `bench${rows}`;
  const api = await startBenchApi(connection, prefix);
  const warmUp = (year: number): Registration[] => inventedRegistrations('rotterdam', year, rowsPerTable);
  for (let year = firstYear; year < measuredYear; year += 1) await timesOfOurs(api.client, year, warmUp(year));
  await timesOfPeer(connection, warmUp(firstYear).slice(0, 1000));
  const ours = await fastest(rounds, (round) =>
    timesOfOurs(api.client, measuredYear + round, registrationsOf(measuredYear + round)),
  );
  const peer = await fastest(2, () => timesOfPeer(connection, registrationsOf(measuredYear)));
  const bytes = await bytesPerRegistration(connection, prefix, measuredYear, rows);
  await api.close();
  return figuresOf(rows, ours, peer, bytes);
}

function figuresOf(rows: number, ours: Times, peer: Times, bytes: number): Figure[] {
  const count = new Intl.NumberFormat('en').format(rows);
  return [
    {
      what: `${count} rows: peer, an entity per row in transactions of 100`,
      value: `${milliseconds(peer.first)}, ${perSecond(rows, peer.first, 'rows')}`,
      beside: '',
    },
    {
      what: `${count} rows: our route, with sign-in, rules, difference and receipt`,
      value: `${milliseconds(ours.first)}, ${perSecond(rows, ours.first, 'rows')}`,
      beside: ratio(peer.first, ours.first),
    },
    {
      what: `${count} rows again with 1% changed: peer, all rows again (upsert)`,
      value: milliseconds(peer.again),
      beside: '',
    },
    {
      what: `${count} rows again with 1% changed: our route`,
      value: milliseconds(ours.again),
      beside: ratio(peer.again, ours.again),
    },
    {
      what: `${count} rows: stored for each registration of a version`,
      value: `${bytes.toFixed(1)} bytes`,
      beside: '',
    },
  ];
}

/** Years before the measured ones are for warming up. */
const firstYear = 2010;
const measuredYear = 2016;

/** What the segments of a year's first version take for each registration. */
async function bytesPerRegistration(connection: string, prefix: string, year: number, rows: number): Promise<number> {
  const client = TableClient.fromConnectionString(connection, `${prefix}submissions`, {
    allowInsecureConnection: true,
  });
  const of = { bureau: 'rotterdam', year } as const;
  const version = await openStore({ connection, prefix }).version(of, 1);
  let bytes = 0;
  for (const { id, parts } of version?.segments ?? []) {
    for (let part = 0; part < parts; part += 1) {
      const entity = await client.getEntity(`rotterdam-${year}`, `segment-${id}-${part}`);
      for (const value of Object.values(entity)) bytes += value instanceof Uint8Array ? value.length : 0;
    }
  }
  return bytes / rows;
}

async function startBenchApi(
  connection: string,
  prefix: string,
): Promise<{ readonly client: ApiClient; readonly close: () => Promise<void> }> {
  const issuer = await createIssuer('http://issuer.invalid');
  const host = await startHost({
    register: () =>
      registerApplication({
        store: openStore({ connection, prefix }),
        verify: tokenVerifier(issuer.configuration, issuer.keys),
        now: () => new Date('2024-02-01T12:00:00Z'),
        version: 'bench',
        workbook: { slicers: false },
        challenge: 'Bearer',
      }),
    log: () => undefined,
  });
  const client = createClient({
    baseUrl: host.url,
    getToken: () => issuer.token('samira'),
    fetch: (url, init) => fetch(url, init),
    language: () => 'en',
  });
  return { client, close: () => host.close() };
}

/** A storage of its own for each size: what the one leaves behind does not slow the other down. */
async function inOwnAzurite(work: (connection: string) => Promise<Figure[]>): Promise<Figure[]> {
  const azurite = await startAzurite({ port: await freePort(), folder: null });
  try {
    return await work(azurite.connection);
  } finally {
    await azurite.stop();
  }
}

const run = async (): Promise<Figure[]> => [
  ...(await inOwnAzurite((connection) => measure(connection, 5_000, 5))),
  ...(await inOwnAzurite((connection) => measure(connection, 50_000, 3))),
];

export const submissionBench: Bench = {
  title: 'Submission beside an entity per row',
  about:
    'The same registrations to the same Azurite in memory, after both ways have warmed up; the fastest of several rounds. The peer only writes; our route also verifies, checks every rule, compares and leaves a receipt and an audit line. Azurite slows down as a table fills (50,000 rows in one partition took the peer 209 s), and Azure does not; the peer therefore gets a new table for every 5,000 rows. 5,000 is a real bureau.',
  run,
};
