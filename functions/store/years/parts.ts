import { maxPropertyBytes } from '../table/limits.ts';
import type { StoredEntity } from '../table/limits.ts';
import { segmentKey } from '../keys.ts';

/** Properties with content in one entity: together under 1 MiB, also as base64, by which Azurite measures. */
const propertiesPerPart = 11;
const bytesPerPart = propertiesPerPart * maxPropertyBytes;

const propertyOf = (index: number): string => `content${String(index).padStart(2, '0')}`;

export const partCount = (content: Uint8Array): number => Math.max(1, Math.ceil(content.length / bytesPerPart));

/** The entities that hold a segment's compressed content. */
export function toParts(partition: string, id: string, content: Uint8Array): readonly StoredEntity[] {
  return Array.from({ length: partCount(content) }, (_, part) => {
    const ofPart = content.subarray(part * bytesPerPart, (part + 1) * bytesPerPart);
    const properties = Array.from({ length: Math.ceil(ofPart.length / maxPropertyBytes) }, (_slice, index) => [
      propertyOf(index),
      ofPart.slice(index * maxPropertyBytes, (index + 1) * maxPropertyBytes),
    ]);
    return { partitionKey: partition, rowKey: segmentKey(id, part), ...Object.fromEntries(properties) } as StoredEntity;
  });
}

/** The content again from its entities, in order of part. */
export function fromParts(parts: readonly Readonly<Record<string, unknown>>[]): Uint8Array {
  const slices = parts.flatMap((part) =>
    Array.from({ length: propertiesPerPart }, (_, index) => part[propertyOf(index)]).filter(
      (value): value is Uint8Array => value instanceof Uint8Array,
    ),
  );
  return Buffer.concat(slices);
}
