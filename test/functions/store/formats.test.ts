import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openStore } from '#functions/store/index.ts';
import type { Receipt } from '#shared/api/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { freshPrefix, reports, useAzurite } from '../harness.ts';
import { caseNumbersIn, put, rotterdam2023 as of, samira } from './changes.ts';
import { clientOf } from './rows.ts';

const azurite = useAzurite();

type StoredValue = string | number | boolean | { readonly base64: string };

/** What an earlier version of the software wrote: two versions of a bureau's year, and what was in them. */
interface Fixture {
  readonly entities: readonly (Record<string, StoredValue> & {
    readonly partitionKey: string;
    readonly rowKey: string;
  })[];
  readonly receipts: readonly Partial<Receipt>[];
  readonly registrations: readonly (readonly Registration[])[];
}

const fixture = (format: number): Fixture =>
  JSON.parse(readFileSync(new URL(`../store-formats/format-${format}.json`, import.meta.url), 'utf8')) as Fixture;

/** A store that holds exactly what an earlier version of the software wrote. */
async function storeWritten({ entities }: Fixture): Promise<ReturnType<typeof openStore>> {
  const prefix = freshPrefix();
  const client = clientOf(azurite.connection(), `${prefix}submissions`);
  await client.createTable();
  for (const entity of entities) {
    const values = Object.entries(entity).map(([name, value]) => [
      name,
      typeof value === 'object' ? new Uint8Array(Buffer.from(value.base64, 'base64')) : value,
    ]);
    await client.createEntity(Object.fromEntries(values) as { partitionKey: string; rowKey: string });
  }
  return openStore({ connection: azurite.connection(), prefix });
}

const sorted = (registrations: readonly Registration[]): readonly Registration[] =>
  registrations.toSorted((a, b) => (a.caseNumber < b.caseNumber ? -1 : 1));

describe.each([1, 2])('what was stored in format %i', (format) => {
  const written = fixture(format);

  test('is read as it was: both versions, their receipts and the marks of their requests', async () => {
    const store = await storeWritten(written);
    for (const [index, registrations] of written.registrations.entries()) {
      const version = await store.version(of, index + 1);
      expect(version?.receipt).toMatchObject(written.receipts[index]!);
      expect(sorted((await store.months(of, version!)).flat())).toEqual(sorted(registrations));
    }
    expect(await store.submitted(of, `format-${format}-first`)).toMatchObject({ version: 1 });
    expect(await store.submitted(of, `format-${format}-second`)).toMatchObject({ version: 2 });
  });

  test('is built upon: the next version follows, and its audit trail is whole', async () => {
    const store = await storeWritten(written);
    expect((await put(store, reports(3))).receipt.version).toBe(3);
    expect(await caseNumbersIn(store)).toHaveLength(3);
    const [trail] = await store.trails(2024, of);
    expect(trail).toMatchObject({ brokenAt: null, count: format === 1 ? 1 : 3 });
  });

  test('can be erased from', async () => {
    const store = await storeWritten(written);
    const one = written.registrations[0]![0]!.caseNumber;
    expect(await store.eraseCase({ bureau: 'rotterdam', caseNumber: one }, 2024, samira)).toEqual([
      { year: 2023, versions: 2 },
    ]);
    for (const version of [1, 2]) {
      const left = (await store.months(of, (await store.version(of, version))!)).flat();
      expect(left.map(({ caseNumber }) => caseNumber)).not.toContain(one);
      expect(left).toHaveLength(written.registrations[version - 1]!.length - 1);
    }
  });
});

test('what a later version of the software wrote is refused, not misread', async () => {
  const { entities, ...rest } = fixture(2);
  const later = entities.map((entity) => ('format' in entity ? { ...entity, format: 3 } : entity));
  const store = await storeWritten({ ...rest, entities: later });
  await expect(store.head(of)).rejects.toThrow();
  await expect(put(store, reports(1))).rejects.toThrow();
});
