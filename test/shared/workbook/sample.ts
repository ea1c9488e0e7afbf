import type { CellValue, PivotChart, Sheet, Workbook } from '#shared/workbook/index.ts';

/** A small workbook with everything that the writer can do. */
export function sampleWorkbook(changes: Partial<Workbook> = {}): Workbook {
  return {
    fileName: 'voorbeeld.xlsx',
    title: 'Titel',
    subject: 'Onderwerp',
    creator: 'Meldbeeld',
    createdAt: '2024-03-01T12:00:00Z',
    language: 'nl',
    footer: 'Meldbeeld & meer',
    sheets: [
      {
        name: "Het 'eerste' blad",
        widths: [20, 40],
        orientation: 'portrait',
        onePage: true,
        blocks: [{ kind: 'rows', rows: [{ cells: [{ value: 'Naar Cijfers', style: 'link', linkTo: 'Cijfers' }] }] }],
      },
      sheetWithTable('Cijfers', [
        [2022, 'Utrecht', 1210],
        [2023, 'Utrecht', null],
      ]),
      sheetWithPivot('Draaitabel'),
    ],
    ...changes,
  };
}

/** A sheet with a pivot of the table `Meldingen`, bureaus by year, and its chart. */
export function sheetWithPivot(name: string, kind: PivotChart['kind'] = 'column'): Sheet {
  return {
    name,
    widths: [30, 12, 12],
    orientation: 'landscape',
    charts: [
      {
        kind,
        pivot: 'Draai',
        title: 'Bureaus & jaren',
        description: 'Staven per bureau',
        at: { column: 5, row: 2, columns: 8, rows: 16 },
      },
    ],
    blocks: [
      { kind: 'rows', rows: [{ cells: [{ value: 'Titel', style: 'title' }] }] },
      {
        kind: 'pivot',
        name: 'Draai',
        source: 'Meldingen',
        rows: ['Bureau'],
        column: 'Jaar',
        sum: { header: 'Meldingen', caption: 'Aantal' },
      },
    ],
  };
}

/** The sample whose pivot has a slicer of a field in its rows and one of a field that is not in it. */
export function slicedWorkbook(): Workbook {
  const at = { column: 14, row: 2, columns: 3, rows: 8 };
  const workbook = sampleWorkbook();
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => {
        if (block.kind !== 'pivot') return block;
        const { kind, name, source, rows, sum } = block;
        const slicers = ['Bureau', 'Jaar'].map((header) => ({ header, description: `Knoppen voor ${header}`, at }));
        return { kind, name, source, rows, sum, slicers };
      }),
    })),
  };
}

/** A sheet with a title and a table `Meldingen` of a year, a text and a count. */
export function sheetWithTable(name: string, rows: readonly (readonly CellValue[])[], table = 'Meldingen'): Sheet {
  return {
    name,
    widths: [10, 30, 12],
    orientation: 'landscape',
    frozenRows: 3,
    repeatedRow: 3,
    tabColour: '185C37',
    blocks: [
      { kind: 'rows', rows: [{ cells: [{ value: 'Titel', style: 'title' }], height: 32 }, { cells: [] }] },
      {
        kind: 'table',
        name: table,
        columns: [
          { header: 'Jaar', style: 'year' },
          { header: 'Bureau', style: 'entry' },
          { header: 'Meldingen', style: 'count', bars: true },
        ],
        rows,
      },
    ],
  };
}

/** A workbook of one sheet with these texts under each other in column A. */
export function workbookOf(...texts: readonly CellValue[]): Workbook {
  return sampleWorkbook({
    sheets: [
      {
        name: 'Blad1',
        widths: [20],
        orientation: 'portrait',
        blocks: [{ kind: 'rows', rows: texts.map((value) => ({ cells: [{ value }] })) }],
      },
    ],
  });
}
