import { ApiError } from '#shared/api/index.ts';
import { chainKey, headKey } from '../keys.ts';
import { inTransactions } from '../table/limits.ts';
import type { StoredEntity } from '../table/limits.ts';
import { openTable } from '../table/table.ts';
import type { StoredRow, Table } from '../table/table.ts';
import { LineSum, firstLine, lastLine, rowLine, rowsIn, tableNames } from './lines.ts';
import type { BackedUp, TableName } from './lines.ts';

/** A whole store, out and in. */
export interface Backup {
  /**
   * The store as lines of text, without ends. Each partition is as it was at one moment: one that is changed while it is
   * read is read again. Holds one partition in memory at a time.
   * @throws ApiError `busy` when a partition keeps being changed
   */
  lines(createdAt: Date): AsyncIterable<string>;
  /**
   * Puts a backup into an empty store. The lines are asked for twice: first all of them are checked, then written.
   * @returns how many rows were put back
   * @throws NotEmpty, UnusableBackup
   */
  restore(lines: () => AsyncIterable<string>): Promise<number>;
}

/** There are data already where a backup should come. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty';
}

export function openBackup({ connection, prefix }: { readonly connection: string; readonly prefix: string }): Backup {
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, openTable(connection, `${prefix}${name}`, patience)]),
  ) as Record<TableName, Table>;
  return {
    lines: (createdAt) => linesOf(tables, createdAt),
    restore: async (lines) => {
      for (const table of Object.values(tables))
        if ((await table.nextPartition(null)) !== null) throw new NotEmpty('There are data in the store already.');
      await readThrough(rowsIn(lines()));
      return write(tables, rowsIn(lines()));
    },
  };
}

/** A partition is read in one go, which may take longer than a request of a person may. */
const patience = 120_000;

async function* linesOf(tables: Readonly<Record<TableName, Table>>, createdAt: Date): AsyncGenerator<string> {
  const sum = new LineSum();
  const start = firstLine(createdAt.toISOString());
  sum.add(start);
  yield start;
  let rows = 0;
  for (const name of tableNames) {
    let partition = await tables[name].nextPartition(null);
    while (partition !== null) {
      for (const row of await partitionAtOneMoment(tables[name], partition)) {
        const line = rowLine(name, row);
        sum.add(line);
        rows += 1;
        yield line;
      }
      partition = await tables[name].nextPartition(partition);
    }
  }
  yield lastLine(rows, sum.sha256());
}

const readings = 20;

/** Every change of a partition changes the end of its trail, so that a partition with the same end before and after is whole. */
async function partitionAtOneMoment(table: Table, partition: string): Promise<readonly StoredRow[]> {
  for (let reading = 0; reading < readings; reading += 1) {
    const before = await momentOf(table, partition);
    const rows = await table.list(partition, '', Infinity);
    if ((await momentOf(table, partition)) === before) return rows;
  }
  throw new ApiError('busy');
}

async function momentOf(table: Table, partition: string): Promise<string> {
  // The head is for partitions of format 1, which have no trail.
  const rows = await Promise.all([chainKey, headKey].map((key) => table.get(partition, key)));
  return rows.map((row) => row?.etag ?? '').join(' ');
}

/** Comes to the end only when every row and the sum over all of them are right. */
async function readThrough(rows: AsyncGenerator<BackedUp>): Promise<void> {
  while (!(await rows.next()).done);
}

async function write(tables: Readonly<Record<TableName, Table>>, rows: AsyncIterable<BackedUp>): Promise<number> {
  let written = 0;
  for await (const partition of byPartition(rows)) {
    const [first] = partition;
    if (first)
      await writePartition(
        tables[first.table],
        partition.map(({ entity }) => entity),
      );
    written += partition.length;
  }
  return written;
}

/** A backup holds the rows of a partition one after another. */
async function* byPartition(rows: AsyncIterable<BackedUp>): AsyncGenerator<readonly BackedUp[]> {
  let partition: BackedUp[] = [];
  for await (const row of rows) {
    const [first] = partition;
    if (first && (first.table !== row.table || first.entity.partitionKey !== row.entity.partitionKey)) {
      yield partition;
      partition = [];
    }
    partition.push(row);
  }
  yield partition;
}

const pointers: ReadonlySet<string> = new Set([headKey, chainKey]);

/** What points to the rest is written last, so that a restoration that breaks off shows nothing of this partition. */
async function writePartition(table: Table, entities: readonly StoredEntity[]): Promise<void> {
  const content = entities.filter(({ rowKey }) => !pointers.has(rowKey));
  const pointing = entities.filter(({ rowKey }) => pointers.has(rowKey));
  for (const some of inTransactions([...content, ...pointing])) {
    const stored = await table.commit(some.map((entity) => ({ kind: 'create', entity })));
    if (!stored) throw new NotEmpty('Somebody wrote to the store while a backup was put back.');
  }
}
