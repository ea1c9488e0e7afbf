/*
 * Limits of Azure Table Storage ("Understanding the Table service data model" and "Performing entity group
 * transactions", Microsoft Learn). Azurite checks some of them only, so they are kept here.
 */
export const maxOperations = 100;
export const maxPropertyBytes = 64 * 1024;
export const maxEntityBytes = 1024 * 1024;
const maxTransactionBytes = 4 * 1024 * 1024;
const maxProperties = 252;
const propertyName = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/** Names of the system's own, in the spelling of the service or of the SDK. */
const reservedNames: ReadonlySet<string> = new Set(['partitionkey', 'rowkey', 'timestamp', 'etag']);
/** A whole number travels as a 32-bit one. */
const largestNumber = 2 ** 31 - 1;
const forbiddenInKeys = /[/\\#?\p{Cc}]/u;

/** What an operation adds to the request beside its values: MIME part, headers, names, as measured with a margin. */
const bytesPerOperation = 1536;

export type StoredValue = string | number | boolean | Uint8Array;
export type StoredEntity = { readonly partitionKey: string; readonly rowKey: string } & Readonly<
  Record<string, StoredValue>
>;

/**
 * Checks an entity against the limits of Table Storage.
 * @throws RangeError, which is a mistake of ours: nothing that callers send can lead to it
 */
export function assertStorable(entity: StoredEntity): void {
  const { partitionKey, rowKey, ...properties } = entity;
  for (const key of [partitionKey, rowKey]) {
    if (key.length > 512 || forbiddenInKeys.test(key)) throw new RangeError('A key does not fit Table Storage.');
  }
  const entries = Object.entries(properties);
  if (entries.length > maxProperties) throw new RangeError('An entity has too many properties.');
  for (const [name, value] of entries) {
    if (!propertyName.test(name) || reservedNames.has(name.toLowerCase()))
      throw new RangeError(`Property name ${name} does not fit Table Storage.`);
    if (storedBytes(value) > maxPropertyBytes) throw new RangeError(`Property ${name} is too large.`);
    if (typeof value === 'number' && (!Number.isInteger(value) || Math.abs(value) > largestNumber))
      throw new RangeError(`Property ${name} is no whole number of 32 bits.`);
  }
  const bytes = entries.reduce((sum, [name, value]) => sum + 2 * name.length + 8 + storedBytes(value), 0);
  if (bytes + 2 * (partitionKey.length + rowKey.length) > maxEntityBytes)
    throw new RangeError('An entity is too large.');
}

/** Text is stored as UTF-16. */
function storedBytes(value: StoredValue): number {
  if (typeof value === 'string') return 2 * value.length;
  return value instanceof Uint8Array ? value.length : 8;
}

/** Whether operations on these entities fit one transaction. */
export const fitsOneTransaction = (entities: readonly StoredEntity[]): boolean =>
  entities.length <= maxOperations && entities.reduce((sum, entity) => sum + bytesOf(entity), 0) <= maxTransactionBytes;

/** Splits entities of one partition over as few transactions as their order allows. */
export function inTransactions(entities: readonly StoredEntity[]): readonly (readonly StoredEntity[])[] {
  const transactions: StoredEntity[][] = [];
  let room = 0;
  for (const entity of entities) {
    const last = transactions.at(-1);
    const bytes = bytesOf(entity);
    if (last && last.length < maxOperations && bytes <= room) {
      last.push(entity);
      room -= bytes;
    } else {
      transactions.push([entity]);
      room = maxTransactionBytes - bytes;
    }
  }
  return transactions;
}

/** @throws RangeError, which is a mistake of ours: what can grow is written before the transaction */
export function assertOneTransaction(entities: readonly StoredEntity[]): void {
  entities.forEach(assertStorable);
  if (!fitsOneTransaction(entities)) throw new RangeError('A transaction is too large.');
  if (new Set(entities.map(({ rowKey }) => rowKey)).size < entities.length)
    throw new RangeError('A transaction names a row twice.');
  if (new Set(entities.map(({ partitionKey }) => partitionKey)).size > 1)
    throw new RangeError('A transaction names two partitions.');
}

const bytesOf = (entity: StoredEntity): number => bytesPerOperation + wireBytes(entity);

/** Binary values travel as base64. */
function wireBytes(entity: StoredEntity): number {
  return Object.values(entity).reduce<number>((sum, value) => {
    if (value instanceof Uint8Array) return sum + 4 * Math.ceil(value.length / 3);
    return sum + (typeof value === 'string' ? 2 * Buffer.byteLength(value) : 8);
  }, 0);
}
