import type { PivotSlicer } from '../model.ts';
import { assertDefinedName } from '../parts/address.ts';
import { namespaces } from '../parts/namespaces.ts';
import { declaration, escapeAttribute } from '../parts/xml.ts';
import type { PlacedPivot } from '../pivots/place.ts';

/** A slicer and its pivot. */
export interface PlacedSlicer {
  /** Unique in the workbook, for pivots are. */
  readonly name: string;
  /** The name of what it chooses from: a defined name of the workbook. */
  readonly cacheName: string;
  readonly slicer: PivotSlicer;
  readonly pivot: PlacedPivot;
}

/** The slicers of these pivots. Throws when two of one pivot choose from the same column, or their names would not do. */
export function placedSlicers(pivots: readonly PlacedPivot[]): readonly PlacedSlicer[] {
  return pivots.flatMap((pivot) =>
    (pivot.layout.pivot.slicers ?? []).map((slicer): PlacedSlicer => {
      const name = `${slicer.header} ${pivot.layout.pivot.name}`;
      const cacheName = `Slicer_${name.replace(/[^\p{L}\p{N}_]/gu, '_')}`;
      assertDefinedName(cacheName);
      return { name, cacheName, slicer, pivot };
    }),
  );
}

/** The part with the slicers of a sheet ([MS-XLSX] 2.6.70 and further). */
export function slicersXml(slicers: readonly PlacedSlicer[]): string {
  const each = slicers.map(
    ({ name, cacheName, slicer }) =>
      `<slicer name="${escapeAttribute(name)}" cache="${cacheName}" caption="${escapeAttribute(slicer.header)}" rowHeight="${buttonHeight}"/>`,
  );
  return `${declaration}<slicers ${opening}>${each.join('')}</slicers>`;
}

/** In English Metric Units, 914,400 to the inch: the height that Excel gives a button itself. */
const buttonHeight = 241_300;

/** The part with what a slicer chooses from: every value of its column, all of them chosen. */
export function slicerCacheXml({ cacheName, slicer, pivot }: PlacedSlicer, sheetId: number): string {
  const { cache, layout } = pivot;
  const field = cache.fields.find(({ header }) => header === slicer.header);
  if (!field) throw new RangeError(`Slicer ${slicer.header}: table ${cache.table} has no such column.`);
  const items = field.items.map((_, index) => `<i x="${index}" s="1"/>`);
  return [
    `${declaration}<slicerCacheDefinition ${opening} name="${cacheName}" sourceName="${escapeAttribute(slicer.header)}">`,
    `<pivotTables><pivotTable tabId="${sheetId}" name="${escapeAttribute(layout.pivot.name)}"/></pivotTables>`,
    `<data><tabular pivotCacheId="${cache.id}"><items count="${items.length}">${items.join('')}</items></tabular></data>`,
    '</slicerCacheDefinition>',
  ].join('');
}

const opening = `xmlns="${namespaces.main2010}" xmlns:mc="${namespaces.compatibility}" mc:Ignorable="x" xmlns:x="${namespaces.main}"`;
