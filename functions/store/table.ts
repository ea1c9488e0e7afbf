import { RestError, TableClient, odata } from '@azure/data-tables';
import type { TransactionAction } from '@azure/data-tables';
import { ApiError } from '#shared/api/index.ts';
import { lanes } from './lanes.ts';
import { assertOneTransaction } from './limits.ts';
import type { StoredEntity } from './limits.ts';

export type StoredRow = Readonly<Record<string, unknown>> & { readonly rowKey: string; readonly etag: string };

export type Operation =
  | { readonly kind: 'create'; readonly entity: StoredEntity }
  /** Only while nobody else has written it since. */
  | { readonly kind: 'replace'; readonly entity: StoredEntity; readonly etag: string }
  /** For content that is the same whoever writes it. */
  | { readonly kind: 'put'; readonly entity: StoredEntity };

/** One table of Table Storage: exactly the operations that this project needs. All reject with `ApiError` `storage-unreachable`. */
export interface Table {
  /** `null` when there is no such row. */
  get(partition: string, row: string): Promise<StoredRow | null>;
  /** The first rows of which the key starts with a prefix, in order. */
  list(partition: string, prefix: string, most: number): Promise<readonly StoredRow[]>;
  /** All or nothing. `false` when somebody else was first: a row to create exists, or one to replace has changed. */
  commit(operations: readonly Operation[]): Promise<boolean>;
}

/** An answer takes at most this long, in milliseconds, retries included. */
const patience = 15_000;

const secondsUntilRetry = 5;

/** Requests under way at once: a function instance has some 128 outgoing connections to share. */
const mostAtOnce = 32;

/** Connects to a table. It is made when it is first written to. */
export function openTable(connection: string, name: string): Table {
  const client = TableClient.fromConnectionString(connection, name, {
    allowInsecureConnection: /UseDevelopmentStorage=true|http:\/\//i.test(connection),
    retryOptions: { maxRetries: 3, retryDelayInMs: 100, maxRetryDelayInMs: 1000 },
  });
  const inLane = lanes(mostAtOnce);
  const options = (): { abortSignal: AbortSignal } => ({ abortSignal: AbortSignal.timeout(patience) });
  return {
    get: (partition, row) =>
      reached(() =>
        inLane(async () => {
          const found = await client.getEntity(partition, row, options()).catch(orMissing);
          return found && (found as unknown as StoredRow);
        }),
      ),
    list: (partition, prefix, most) =>
      reached(async () => {
        const filter = odata`PartitionKey eq ${partition} and RowKey ge ${prefix} and RowKey lt ${after(prefix)}`;
        const rows: StoredRow[] = [];
        const found = client.listEntities({ queryOptions: { filter }, ...options() });
        try {
          for await (const row of found) {
            rows.push(row as unknown as StoredRow);
            if (rows.length === most) break;
          }
        } catch (error) {
          orMissing(error);
        }
        return rows;
      }),
    commit: (operations) =>
      reached(async () => {
        assertOneTransaction(operations.map(({ entity }) => entity));
        const actions = operations.map(actionOf);
        const submit = async (): Promise<boolean> => {
          await client.submitTransaction(actions, options());
          return true;
        };
        return submit()
          .catch(async (error: unknown) => {
            if (!isMissing(error)) throw error;
            await client.createTable(options());
            return submit();
          })
          .catch((error: unknown) => {
            if (isBeaten(error)) return false;
            throw error;
          });
      }),
  };
}

function actionOf(operation: Operation): TransactionAction {
  const { entity } = operation;
  switch (operation.kind) {
    case 'create':
      return ['create', entity];
    case 'replace':
      return ['update', entity, 'Replace', { etag: operation.etag }];
    case 'put':
      return ['upsert', entity, 'Replace'];
  }
}

/** The first text after every text that starts with the prefix. */
const after = (prefix: string): string =>
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);

const isMissing = (error: unknown): boolean => error instanceof RestError && error.statusCode === 404;

const isBeaten = (error: unknown): boolean =>
  error instanceof RestError && (error.statusCode === 412 || error.statusCode === 409);

function orMissing(error: unknown): null {
  if (isMissing(error)) return null;
  throw error;
}

/** Turns "no answer", "too busy" and "not now" into the problem that callers can act on. */
async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof ApiError || !isUnreachable(cause)) throw cause;
    throw new ApiError('storage-unreachable', { retryAfter: secondsUntilRetry }, { cause });
  }
}

function isUnreachable(error: unknown): boolean {
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) return true;
  if (!(error instanceof RestError)) return false;
  if (error.code === RestError.PARSE_ERROR) return false;
  return error.statusCode === undefined || [408, 429, 500, 502, 503, 504].includes(error.statusCode);
}
