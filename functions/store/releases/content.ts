import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import * as z from 'zod';
import { segmentKey, sha256 } from '../keys.ts';
import type { StoredEntity } from '../table/limits.ts';
import type { Table } from '../table/table.ts';
import { fromParts, partCount, toParts } from '../years/parts.ts';
import { compressSegment } from '../years/segment.ts';

const decompress = promisify(brotliDecompress);

/** Where a part of a release stands: its name holds the SHA-256 of the text, so that it is never anything else. */
export const contentDescription = z.object({
  id: z.string(),
  /** Entities that it takes. */
  parts: z.number().int(),
  /** Characters of its text, a measure for the memory that it takes. */
  size: z.number().int(),
});
export type ContentDescription = z.infer<typeof contentDescription>;

/** A value as compressed entities of a partition, each under 1 MiB. */
export async function toContent(
  partition: string,
  name: string,
  value: unknown,
): Promise<{ readonly description: ContentDescription; readonly entities: readonly StoredEntity[] }> {
  const json = JSON.stringify(value);
  const compressed = await compressSegment(json);
  const id = `${name}-${sha256(json)}`;
  return {
    description: { id, parts: partCount(compressed), size: json.length },
    entities: toParts(partition, id, compressed),
  };
}

/**
 * The value again, as JSON gives it.
 * @throws Error when what is stored is not what was written
 */
export async function readContent(
  table: Table,
  partition: string,
  { id, parts }: ContentDescription,
): Promise<unknown> {
  const rows = await Promise.all(
    Array.from({ length: parts }, async (_, part) => {
      const row = await table.get(partition, segmentKey(id, part));
      if (!row) throw new Error(`Part of release ${id} is missing.`);
      return row;
    }),
  );
  const json = (await decompress(fromParts(rows))).toString('utf8');
  if (!id.endsWith(sha256(json))) throw new Error(`Part of release ${id} does not hold what was written.`);
  return JSON.parse(json);
}
