import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { StoredEntity, StoredValue } from '../table/limits.ts';
import type { StoredRow } from '../table/table.ts';

/** Version of the layout of a backup; see docs/storage.md. */
export const backupFormat = 1;

/** The tables of a store, by the name that they have without prefix. */
export const tableNames = ['submissions', 'releases'] as const;
export type TableName = (typeof tableNames)[number];

/** A row of a table, to be put back as it was. */
export interface BackedUp {
  readonly table: TableName;
  readonly entity: StoredEntity;
}

/** A file that is no backup, or not a whole one. */
export class UnusableBackup extends Error {
  override readonly name = 'UnusableBackup';
  /** `kind`: it is no backup. `format`: of another version of the software. `damaged`: changed or cut off after it was made. */
  readonly reason: 'kind' | 'format' | 'damaged';

  constructor(reason: UnusableBackup['reason']) {
    super(reason);
    this.reason = reason;
  }
}

const value = z.union([z.string(), z.number(), z.boolean(), z.strictObject({ base64: z.base64() })]);
const first = z.object({ meldbeeld: z.literal('backup'), format: z.number().int(), createdAt: z.string() });
const row = z.object({
  table: z.enum(tableNames),
  partitionKey: z.string(),
  rowKey: z.string(),
  properties: z.record(z.string(), value),
});
const last = z.object({ rows: z.number().int(), sha256: z.string() });

export const firstLine = (createdAt: string): string =>
  JSON.stringify({ meldbeeld: 'backup', format: backupFormat, createdAt });

/** What storage adds to a row by itself. */
const ofStorage: ReadonlySet<string> = new Set(['partitionKey', 'rowKey', 'etag', 'timestamp', 'odata.metadata']);

export function rowLine(table: TableName, stored: StoredRow): string {
  const properties = Object.entries(stored)
    .filter(([name]) => !ofStorage.has(name))
    .map(([name, content]): [string, unknown] => [
      name,
      content instanceof Uint8Array ? { base64: Buffer.from(content).toString('base64') } : content,
    ]);
  const { partitionKey, rowKey } = stored;
  return JSON.stringify({ table, partitionKey, rowKey, properties: Object.fromEntries(properties) });
}

/** The last line: how many rows there are, and SHA-256 over every line before it. */
export const lastLine = (rows: number, sha256: string): string => JSON.stringify({ rows, sha256 });

/** SHA-256 over lines as they pass. */
export class LineSum {
  readonly #hash = createHash('sha256');

  add(line: string): void {
    this.#hash.update(line).update('\n');
  }

  sha256(): string {
    return this.#hash.copy().digest('hex');
  }
}

/**
 * The rows of a backup, as its lines come in.
 * @throws UnusableBackup; after the last line when the sum is not right, so that rows may be used only after a first pass
 */
export async function* rowsIn(lines: AsyncIterable<string>): AsyncGenerator<BackedUp> {
  const sum = new LineSum();
  let number = 0;
  // Only when no other follows is a line known to be the last.
  let before = '';
  for await (const line of lines) {
    number += 1;
    if (number === 1) assertFirst(line);
    if (number > 1) sum.add(before);
    if (number > 2) yield readRow(before);
    before = line;
  }
  if (number === 0) throw new UnusableBackup('kind');
  const end = parsed(last, before);
  if (end?.rows !== number - 2 || end.sha256 !== sum.sha256()) throw new UnusableBackup('damaged');
}

function assertFirst(line: string): void {
  const start = parsed(first, line);
  if (!start) throw new UnusableBackup('kind');
  if (start.format !== backupFormat) throw new UnusableBackup('format');
}

function readRow(line: string): BackedUp {
  const found = parsed(row, line);
  if (!found) throw new UnusableBackup('damaged');
  const { table, partitionKey, rowKey, properties } = found;
  const values = Object.entries(properties).map(([name, stored]): [string, StoredValue] => [
    name,
    typeof stored === 'object' ? new Uint8Array(Buffer.from(stored.base64, 'base64')) : stored,
  ]);
  return { table, entity: { partitionKey, rowKey, ...Object.fromEntries(values) } };
}

function parsed<S extends z.ZodType>(schema: S, line: string): z.output<S> | null {
  try {
    return schema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
