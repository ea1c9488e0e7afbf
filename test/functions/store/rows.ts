import { TableClient } from '@azure/data-tables';

/** A stored row as it is, to damage or to compare; binary values as bytes. */
export type Row = Record<string, unknown> & { partitionKey: string; rowKey: string };

/** What storage adds to a row by itself. */
const ofStorage: ReadonlySet<string> = new Set(['etag', 'timestamp', 'odata.metadata']);

/** A row without what storage adds. */
export const withoutStorages = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !ofStorage.has(name)));

export const clientOf = (connection: string, table: string): TableClient =>
  TableClient.fromConnectionString(connection, table, { allowInsecureConnection: true });

/** Every row of a table without what storage adds by itself; none when there is no such table. */
export async function rowsOf(client: TableClient): Promise<Row[]> {
  const rows: Row[] = [];
  try {
    for await (const entity of client.listEntities()) rows.push(withoutStorages(entity) as Row);
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode !== 404) throw error;
  }
  return rows;
}
