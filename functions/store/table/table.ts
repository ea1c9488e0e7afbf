import { TableClient } from '@azure/data-tables';
import type { TransactionAction } from '@azure/data-tables';
import { isAlreadyThere, isBeaten, reached } from './errors.ts';
import { lanes } from './lanes.ts';
import { assertOneTransaction, fitsOneTransaction, inTransactions } from './limits.ts';
import type { StoredEntity } from './limits.ts';
import { Presence } from './presence.ts';
import { firstPartition, getFrom, listFrom } from './read.ts';
import type { ListOptions, Options, StoredRow } from './read.ts';

export type { ListOptions, StoredRow } from './read.ts';

export type Operation =
  | { readonly kind: 'create'; readonly entity: StoredEntity }
  /** Only while nobody else has written it since. */
  | { readonly kind: 'replace'; readonly entity: StoredEntity; readonly etag: string }
  /** Whatever stands there now: for content that is the same whoever writes it, or while holding the partition's lock. */
  | { readonly kind: 'put'; readonly entity: StoredEntity }
  /** The row must be there. */
  | { readonly kind: 'delete'; readonly entity: Pick<StoredEntity, 'partitionKey' | 'rowKey'> };

/**
 * One table of Table Storage: exactly the operations that this project needs. All reject with `ApiError`
 * `storage-unreachable`, and with `storage-missing` when the table was there before and is not now.
 */
export interface Table {
  readonly name: string;
  /** `null` when there is no such row. */
  get(partition: string, row: string): Promise<StoredRow | null>;
  /** The first rows of which the key starts with a prefix, in order; with the empty prefix all of the partition. */
  list(partition: string, prefix: string, most: number, options?: ListOptions): Promise<readonly StoredRow[]>;
  /** The first partition after one, or of all; `null` when there is none. */
  nextPartition(after: string | null): Promise<string | null>;
  /** All or nothing. `false` when somebody else was first: a row to create exists, or one to replace has changed. */
  commit(operations: readonly Operation[]): Promise<boolean>;
  /**
   * Puts rows that nobody reads before the operations point to them, and commits the operations: in one transaction when it
   * fits, otherwise the content first, in transactions of its own. All or nothing of what anybody can see.
   */
  commitWith(operations: readonly Operation[], content: readonly StoredEntity[]): Promise<boolean>;
}

/** An answer takes at most this long, in milliseconds, retries included; unless told otherwise. */
const usualPatience = 15_000;

/** Requests under way at once: a function instance has some 128 outgoing connections to share. */
const mostAtOnce = 32;

/** Connects to a table. It is made when it is first written to. */
export function openTable(connection: string, name: string, patience = usualPatience): Table {
  const client = TableClient.fromConnectionString(connection, name, {
    allowInsecureConnection: /UseDevelopmentStorage=true|http:\/\//i.test(connection),
    retryOptions: { maxRetries: 3, retryDelayInMs: 100, maxRetryDelayInMs: 1000 },
  });
  const inLane = lanes(mostAtOnce);
  const options: Options = () => ({ abortSignal: AbortSignal.timeout(patience) });
  const presence = new Presence();
  const commit = (operations: readonly Operation[]): Promise<boolean> =>
    reached(() => inLane(() => commitTo(client, presence, options, operations)));
  return {
    name,
    get: (partition, row) => reached(() => inLane(() => getFrom(client, presence, options, partition, row))),
    list: (partition, prefix, most, how) =>
      reached(() => inLane(() => listFrom(client, presence, options, { partition, prefix, most, ...how }))),
    nextPartition: (after) => reached(() => inLane(() => firstPartition(client, presence, options, after))),
    commit,
    commitWith: async (operations, content) => {
      const puts = content.map((entity): Operation => ({ kind: 'put', entity }));
      const together = [...operations, ...puts];
      if (fitsOneTransaction(entitiesOf(together))) return commit(together);
      for (const some of inTransactions(content)) await commit(some.map((entity) => ({ kind: 'put', entity })));
      return commit(operations);
    },
  };
}

const entitiesOf = (operations: readonly Operation[]): readonly StoredEntity[] =>
  operations.map(({ entity }) => entity);

async function commitTo(
  client: TableClient,
  presence: Presence,
  options: Options,
  operations: readonly Operation[],
): Promise<boolean> {
  assertOneTransaction(entitiesOf(operations));
  const actions = operations.map(actionOf);
  const submit = async (): Promise<boolean> => {
    try {
      await client.submitTransaction(actions, options());
    } catch (error) {
      if (isBeaten(error)) return false;
      throw error;
    }
    presence.seen();
    return true;
  };
  try {
    return await submit();
  } catch (error) {
    presence.assertNew(error);
    await client.createTable(options()).catch((refusal: unknown) => {
      if (!isAlreadyThere(refusal)) throw refusal;
    });
    return submit();
  }
}

function actionOf(operation: Operation): TransactionAction {
  switch (operation.kind) {
    case 'create':
      return ['create', operation.entity];
    case 'replace':
      return ['update', operation.entity, 'Replace', { etag: operation.etag }];
    case 'put':
      return ['upsert', operation.entity, 'Replace'];
    case 'delete':
      return ['delete', operation.entity];
  }
}
