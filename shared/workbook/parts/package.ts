import { strToU8, zipSync } from 'fflate';
import { declaration, escapeAttribute } from './xml.ts';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const documentRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const microsoftRelationships = 'http://schemas.microsoft.com/office/2007/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a part is: its content type, and the type of the relationship that leads to it. */
export const partKinds = {
  workbook: { contentType: `${spreadsheet}.sheet.main+xml`, relationship: `${documentRelationships}/officeDocument` },
  worksheet: { contentType: `${spreadsheet}.worksheet+xml`, relationship: `${documentRelationships}/worksheet` },
  table: { contentType: `${spreadsheet}.table+xml`, relationship: `${documentRelationships}/table` },
  pivotTable: { contentType: `${spreadsheet}.pivotTable+xml`, relationship: `${documentRelationships}/pivotTable` },
  pivotCacheDefinition: {
    contentType: `${spreadsheet}.pivotCacheDefinition+xml`,
    relationship: `${documentRelationships}/pivotCacheDefinition`,
  },
  drawing: {
    contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
    relationship: `${documentRelationships}/drawing`,
  },
  chart: {
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    relationship: `${documentRelationships}/chart`,
  },
  slicer: { contentType: 'application/vnd.ms-excel.slicer+xml', relationship: `${microsoftRelationships}/slicer` },
  slicerCache: {
    contentType: 'application/vnd.ms-excel.slicerCache+xml',
    relationship: `${microsoftRelationships}/slicerCache`,
  },
  styles: { contentType: `${spreadsheet}.styles+xml`, relationship: `${documentRelationships}/styles` },
  sharedStrings: {
    contentType: `${spreadsheet}.sharedStrings+xml`,
    relationship: `${documentRelationships}/sharedStrings`,
  },
  coreProperties: {
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    relationship: `${packageNamespace}/relationships/metadata/core-properties`,
  },
  appProperties: {
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relationship: `${documentRelationships}/extended-properties`,
  },
} as const;
export type PartKind = keyof typeof partKinds;

/** One file in the package. `children` are the parts that it refers to as `rId1`, `rId2` … in this order; two parts may share a child. */
export interface Part {
  readonly path: string;
  readonly kind: PartKind;
  readonly content: Uint8Array | string;
  readonly children: readonly Part[];
}

/** The whole package as a zip file; the same parts give the same bytes. */
export function zipPackage(roots: readonly Part[]): Uint8Array {
  const parts = withDescendants(roots);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(parts)),
    '_rels/.rels': strToU8(relationships('', roots)),
  };
  for (const part of parts) {
    files[part.path] = typeof part.content === 'string' ? strToU8(part.content) : part.content;
    if (part.children.length > 0)
      files[relationshipsPath(part.path)] = strToU8(relationships(part.path, part.children));
  }
  // The first moment that a zip file can hold, in local time as zip counts: nothing of clock or zone ends up in the bytes.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

export function relationshipId(child: number): string {
  return `rId${child + 1}`;
}

function withDescendants(parts: readonly Part[]): Part[] {
  return [...new Set(parts.flatMap((part) => [part, ...withDescendants(part.children)]))];
}

function relationshipsPath(path: string): string {
  return path.replace(/[^/]+$/, '_rels/$&.rels');
}

/** The way from one part to another. Readers such as exceljs know relative ways only. */
function relativeTarget(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  const shared = folders.findIndex((folder, index) => steps[index] !== folder);
  const common = shared < 0 ? folders.length : shared;
  return [...folders.slice(common).map(() => '..'), ...steps.slice(common)].join('/');
}

function relationships(path: string, children: readonly Part[]): string {
  const entries = children.map(
    (child, index) =>
      `<Relationship Id="${relationshipId(index)}" Type="${partKinds[child.kind].relationship}" Target="${escapeAttribute(relativeTarget(path, child.path))}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${entries.join('')}</Relationships>`;
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = parts.map(
    (part) => `<Override PartName="/${escapeAttribute(part.path)}" ContentType="${partKinds[part.kind].contentType}"/>`,
  );
  return (
    `${declaration}<Types xmlns="${packageNamespace}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
