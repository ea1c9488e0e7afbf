import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { isRowMissing } from './errors.ts';
import type { Presence } from './presence.ts';

export type StoredRow = Readonly<Record<string, unknown>> & {
  readonly partitionKey: string;
  readonly rowKey: string;
  readonly etag: string;
};

/** Options of one call: when to give up. */
export type Options = () => { readonly abortSignal: AbortSignal };

export interface ListOptions {
  /** Only rows after this key. */
  readonly after?: string;
  /** Without the rows' properties. */
  readonly keysOnly?: boolean;
}

interface Listing extends ListOptions {
  readonly partition: string;
  readonly prefix: string;
  readonly most: number;
}

export async function getFrom(
  client: TableClient,
  presence: Presence,
  options: Options,
  partition: string,
  row: string,
): Promise<StoredRow | null> {
  try {
    const found = await client.getEntity(partition, row, options());
    presence.seen();
    return found as unknown as StoredRow;
  } catch (error) {
    if (!isRowMissing(error)) presence.assertNew(error);
    return null;
  }
}

export async function listFrom(
  client: TableClient,
  presence: Presence,
  options: Options,
  { partition, prefix, most, after, keysOnly = false }: Listing,
): Promise<readonly StoredRow[]> {
  const from = after === undefined ? odata`RowKey ge ${prefix}` : odata`RowKey gt ${after}`;
  const until = prefix === '' ? [] : [odata`RowKey lt ${behind(prefix)}`];
  const filter = [odata`PartitionKey eq ${partition}`, from, ...until].join(' and ');
  const select = keysOnly ? { select: ['PartitionKey', 'RowKey'] } : {};
  const rows: StoredRow[] = [];
  try {
    const pages = client.listEntities({ queryOptions: { filter, ...select }, ...options() });
    for await (const page of pages.byPage({ maxPageSize: Math.min(most, 1000) })) {
      rows.push(...(page as unknown as StoredRow[]));
      if (rows.length >= most) break;
    }
    presence.seen();
  } catch (error) {
    presence.assertNew(error);
  }
  return rows.slice(0, most);
}

export async function firstPartition(
  client: TableClient,
  presence: Presence,
  options: Options,
  after: string | null,
): Promise<string | null> {
  const queryOptions = { select: ['PartitionKey'], ...(after !== null && { filter: odata`PartitionKey gt ${after}` }) };
  try {
    const pages = client.listEntities({ queryOptions, ...options() });
    for await (const [row] of pages.byPage({ maxPageSize: 1 }))
      if (row?.partitionKey !== undefined) return row.partitionKey;
  } catch (error) {
    presence.assertNew(error);
  }
  return null;
}

/** The first text after every text that starts with the prefix. */
const behind = (prefix: string): string =>
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
