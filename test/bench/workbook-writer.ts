/** The work of one writer of the benchmark of the combined workbook, in a process of its own. */
import ExcelJS from 'exceljs';
import { type PivotBlock, type Sheet, writeWorkbook } from '#shared/workbook/index.ts';

export interface Written {
  /** Milliseconds. */
  readonly took: number;
  /** The most bytes that the process held above what it held before. */
  readonly memory: number;
  readonly bytes: number;
}

type Row = [year: number, bureau: string, ground: string, area: string, count: number];

const headers = ['Jaar', 'Bureau', 'Grond', 'Terrein', 'Meldingen'];
const bureaus = ['Amsterdam', 'Den Haag', 'Rotterdam', 'Utrecht'];

const inventedRows = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => [
    2014 + (at % 10),
    bureaus[at % 4] ?? '',
    `Grond ${(at * 7) % 20}`,
    `Terrein ${(at * 13) % 25}`,
    (at * 31) % 95,
  ]);

const pivot = (name: string, rows: readonly string[], column: string): PivotBlock => ({
  kind: 'pivot',
  name,
  source: 'Kubus',
  rows,
  column,
  filters: [],
  sum: { header: 'Meldingen', caption: 'Aantal' },
});

const pivotSheet = (block: PivotBlock, kind: 'bar' | 'line' | null): Sheet => ({
  name: block.name,
  widths: [30],
  orientation: 'landscape',
  blocks: [block],
  charts: kind
    ? [
        {
          kind,
          pivot: block.name,
          title: block.name,
          description: block.name,
          at: { column: 14, row: 2, columns: 12, rows: 22 },
        },
      ]
    : [],
});

function ours(rows: readonly Row[], pivots: readonly Sheet[]): Promise<Uint8Array> {
  const columns = headers.map((header, at) => ({ header, style: at === 4 ? ('count' as const) : ('entry' as const) }));
  return Promise.resolve(
    writeWorkbook({
      fileName: 'kubus.xlsx',
      title: 'Kubus',
      subject: 'Kubus',
      creator: 'Meldbeeld',
      createdAt: '2024-03-01T12:00:00Z',
      language: 'nl',
      footer: 'Meldbeeld',
      sheets: [
        ...pivots,
        {
          name: 'Kubus',
          widths: [10, 20, 20, 20, 12],
          orientation: 'portrait',
          blocks: [{ kind: 'table', name: 'Kubus', columns, rows }],
        },
      ],
    }),
  );
}

async function peer(rows: readonly Row[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Kubus');
  sheet.addTable({
    name: 'Kubus',
    ref: 'A1',
    headerRow: true,
    columns: headers.map((name) => ({ name, filterButton: true })),
    rows: rows as Row[],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const writers: Readonly<Record<string, (rows: readonly Row[]) => Promise<Uint8Array>>> = {
  peer,
  'table only': (rows) => ours(rows, []),
  ours: (rows) =>
    ours(rows, [
      pivotSheet(pivot('Gronden', ['Grond'], 'Jaar'), 'bar'),
      pivotSheet(pivot('Bureaus', ['Jaar'], 'Bureau'), 'line'),
      pivotSheet(pivot('Verdeling', ['Bureau', 'Terrein'], 'Jaar'), null),
    ]),
};

const [, , name = '', count = '0'] = process.argv;
const write = writers[name];
if (!write || !process.send) throw new Error('This is a part of the benchmark of the combined workbook.');
const rows = inventedRows(Number(count));
const before = process.memoryUsage().rss;
const started = performance.now();
const { length: bytes } = await write(rows);
const took = performance.now() - started;
process.send({ took, bytes, memory: process.resourceUsage().maxRSS * 1024 - before } satisfies Written);
