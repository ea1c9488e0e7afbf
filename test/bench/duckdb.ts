import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { BureauId } from '#shared/codebook/index.ts';
import type { Registration } from '#shared/registration/index.ts';

/** Registrations of a bureau. */
export interface Batch {
  readonly bureau: BureauId;
  readonly registrations: readonly Registration[];
}

/** The registrations in DuckDB, in memory, as it likes them best: codes as enumerations, several codes as a list. */
export async function inDuckDb(batches: () => Iterable<Batch>): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const folder = await mkdtemp(join(tmpdir(), 'meldbeeld-bench-'));
  try {
    const file = join(folder, 'rows.ndjson');
    await pipeline(Readable.from(linesOf(batches())), createWriteStream(file));
    await connection.run(`create table loaded as select * from read_json('${file}', format = 'newline_delimited')`);
    for (const column of ['bureau', 'domain', 'mass'])
      await connection.run(`create type ${column}_code as enum (select distinct ${column} from loaded order by 1)`);
    await connection.run('create type ground_code as enum (select distinct unnest(grounds) from loaded order by 1)');
    await connection.run(
      'create table reports as select bureau::bureau_code as bureau, year::usmallint as year, domain::domain_code as domain, mass::mass_code as mass, grounds::ground_code[] as grounds from loaded',
    );
    await connection.run('drop table loaded');
    return connection;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function* linesOf(batches: Iterable<Batch>): Generator<string> {
  for (const { bureau, registrations } of batches) {
    const lines = registrations.map(({ reportedOn, domain, grounds, massReport }) => {
      const year = Number(reportedOn.slice(0, 4));
      return JSON.stringify({ bureau, year, domain, grounds, mass: massReport === null ? 'no' : 'yes' });
    });
    yield `${lines.join('\n')}\n`;
  }
}
