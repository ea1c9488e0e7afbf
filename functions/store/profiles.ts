import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync } from 'node:zlib';
import * as z from 'zod';
import { ApiError, maxTaught, taught } from '#shared/api/index.ts';
import type { Taught } from '#shared/api/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { lineOf } from './author.ts';
import type { Author } from './author.ts';
import { bureauPartition, profileKey } from './keys.ts';
import { changePartition } from './partition/change.ts';
import { maxPropertyBytes } from './table/limits.ts';
import type { StoredRow, Table } from './table/table.ts';

const compress = promisify(brotliCompress);

/** What a bureau has taught, as it stands now. */
export interface StoredProfile {
  /** Goes up with every change; 0 when nothing was ever kept. */
  readonly version: number;
  /** ISO 8601; `null` when nothing was ever kept. */
  readonly savedAt: string | null;
  readonly taught: Taught;
}

/** What bureaus have taught about their sheets: words and their meaning, no case data. */
export interface ProfileStore {
  profile(bureau: BureauId): Promise<StoredProfile>;
  /**
   * Changes what a bureau has taught. `change` may be asked again when a colleague was first; what it gives back unchanged
   * is not stored.
   * @throws ApiError `profile-full`
   */
  changeProfile(bureau: BureauId, change: (now: Taught) => Taught, by: Author): Promise<StoredProfile>;
}

const nothing: StoredProfile = {
  version: 0,
  savedAt: null,
  taught: { columns: {}, labels: {}, dateOrders: {} },
};

const profileRow = z.object({ version: z.number().int(), savedAt: z.string(), content: z.instanceof(Uint8Array) });

function readProfile(row: StoredRow | null): StoredProfile {
  if (!row) return nothing;
  const { version, savedAt, content } = profileRow.parse(row);
  return { version, savedAt, taught: taught.parse(JSON.parse(brotliDecompressSync(content).toString('utf8'))) };
}

export function profileStore(table: Table): ProfileStore {
  const load = (bureau: BureauId): Promise<StoredRow | null> => table.get(bureauPartition(bureau), profileKey);
  return {
    profile: async (bureau) => readProfile(await load(bureau)),
    changeProfile: (bureau, change, by) =>
      changePartition(table, bureauPartition(bureau), async () => {
        const before = readProfile(await load(bureau));
        const after = change(before.taught);
        if (after === before.taught) return { operations: null, result: before };
        const content: Uint8Array = await compress(JSON.stringify(after));
        if (content.length > maxPropertyBytes) throw new ApiError('profile-full', { params: { most: maxTaught } });
        const version = before.version + 1;
        const entity = {
          partitionKey: bureauPartition(bureau),
          rowKey: profileKey,
          version,
          savedAt: by.when,
          content,
        };
        const audit = lineOf(by, { what: 'profile-saved', object: `profile ${version}`, result: 'stored' });
        return { operations: [{ kind: 'put', entity }], audit, result: { version, savedAt: by.when, taught: after } };
      }),
  };
}
