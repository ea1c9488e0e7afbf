import { startAzurite } from '#functions/local/azurite.ts';
import { freePort } from '#functions/local/free-port.ts';
import { openStore } from '#functions/store/index.ts';
import type { Store } from '#functions/store/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import { countEncoded, encode } from '#shared/counts/index.ts';
import type { CountQuery, EncodedSource } from '#shared/counts/index.ts';
import { inDuckDb } from './duckdb.ts';
import type { Batch } from './duckdb.ts';
import { best, milliseconds, ratio } from './measure.ts';
import type { Bench, Figure } from './measure.ts';
import { inventedRegistrations } from './registrations.ts';
import { storeYear } from './stored-year.ts';

const years = Array.from({ length: 10 }, (_, index) => 2014 + index);
const perYear = 25_000;

interface Question {
  readonly name: string;
  readonly query: CountQuery;
  /** The same in SQL. */
  readonly sql: string;
}

const questions: readonly Question[] = [
  {
    name: 'ground × year',
    query: { by: ['ground', 'year'], filters: {} },
    sql: 'select g, year, count(*) from (select unnest(grounds) as g, year from reports) group by all order by all',
  },
  {
    name: 'ground × domain × bureau',
    query: { by: ['ground', 'domain', 'bureau'], filters: {} },
    sql: 'select g, domain, bureau, count(*) from (select unnest(grounds) as g, domain, bureau from reports) group by all order by all',
  },
  {
    name: 'domain, one bureau, without mass reports',
    query: { by: ['domain'], filters: { bureau: ['rotterdam'], massReport: ['no'] } },
    sql: "select domain, count(*) from reports where bureau = 'rotterdam' and mass = 'no' group by all order by all",
  },
];

/** A million objects at once would fill the memory, so each year of a bureau is made when it is needed. */
function* batches(): Generator<Batch & { readonly year: number }> {
  for (const year of years)
    for (const bureau of bureauIds) yield { bureau, year, registrations: inventedRegistrations(bureau, year, perYear) };
}

/** Every year of every bureau in storage. */
async function fillStore(connection: string): Promise<void> {
  const store = openStore({ connection, prefix: 'counts' });
  for (const { bureau, year, registrations } of batches()) await storeYear(store, { bureau, year }, registrations);
}

/** Everything in force, as the API reads it: every head from storage, every segment from storage or from memory. */
async function sourcesIn(store: Store): Promise<readonly EncodedSource[]> {
  const ofYears = years.flatMap((year) => bureauIds.map((bureau) => ({ bureau, year })));
  const loaded = await Promise.all(
    ofYears.map(async (of) => {
      const head = await store.head(of);
      const months = head ? (await store.encodedMonths(of, head)).months : [];
      return months.map((registrations) => ({ bureau: of.bureau, registrations }));
    }),
  );
  return loaded.flat();
}

async function run(): Promise<Figure[]> {
  const duckDb = await inDuckDb(batches);
  const azurite = await startAzurite({ port: await freePort(), folder: null });
  try {
    await fillStore(azurite.connection);
    const fresh = openStore({ connection: azurite.connection, prefix: 'counts' });
    const cold = await best(1, () => sourcesIn(fresh));
    const reading = await best(5, () => sourcesIn(fresh));
    const sources = await sourcesIn(fresh);
    const [batch] = batches();
    const encoding = await best(3, () => encode(batch?.registrations ?? []));
    const figures: Figure[] = [];
    for (const { name, query, sql } of questions) {
      const total = Number((await duckDb.runAndReadAll('select count(*) from reports')).getRows()[0]?.[0]);
      const rows = countEncoded(sources, query).rows.length;
      const same = (await duckDb.runAndReadAll(sql)).getRows().length;
      if (rows !== same || total !== perYear * years.length * bureauIds.length)
        throw new Error(`DuckDB and we count differently: ${same} and ${rows} cells.`);
      const peer = await best(10, () => duckDb.runAndReadAll(sql));
      const warm = await best(10, () => countEncoded(sources, query));
      figures.push(
        { what: `${name}: peer, DuckDB`, value: milliseconds(peer), beside: '' },
        { what: `${name}: counting, warm`, value: milliseconds(warm), beside: ratio(peer, warm) },
      );
    }
    return [
      ...figures,
      {
        what: 'reading the 40 heads, with all months in memory (goes before each question)',
        value: milliseconds(reading),
        beside: '',
      },
      {
        what: 'reading, decompressing and encoding all months (once for an instance)',
        value: milliseconds(cold),
        beside: '',
      },
      { what: `of which encoding, for each 25,000 reports`, value: milliseconds(encoding), beside: '' },
    ];
  } finally {
    duckDb.closeSync();
    await azurite.stop();
  }
}

export const countsBench: Bench = {
  title: 'Counts of a million reports: 10 years, 4 bureaus, 25,000 each',
  about:
    'DuckDB holds the same rows in memory, with enumerations and lists, and uses every core; we use one. Both answer each question eleven times, of which the fastest counts.',
  run,
};
