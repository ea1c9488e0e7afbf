import { describe, expect, test } from 'vitest';
import { formats } from '#addin/i18n/format.ts';
import { placeBlocks } from '#addin/excel/report/index.ts';
import { reportTexts } from '#addin/panes/report/texts.ts';
import { reportDocument } from '#addin/panes/report/to-document.ts';
import { fileOf } from '#addin/panes/report/to-file.ts';
import { changesSheet, reportSheets } from '#addin/panes/report/to-sheets.ts';
import { wgaSheet } from '#addin/panes/report/wga-sheet.ts';
import { rowsOfCube } from '#addin/released/index.ts';
import type { WgaResponse } from '#shared/api/index.ts';
import { countWeighted } from '#shared/counts/index.ts';
import { profileDimensions } from '#shared/release/index.ts';
import { annualReport } from '#shared/report/index.ts';
import { formsTogether, wgaForm } from '#shared/wga/index.ts';
import { registration } from '../shared/counts/registrations.ts';
import { reportInput } from '../shared/report/input.ts';
import { checkPackage } from '../shared/workbook/checker/check-package.ts';
import { readBack, valuesOf } from '../shared/workbook/read-back.ts';

const { nl: t } = reportTexts;
const report = annualReport(reportInput());

describe('the annual report on sheets', () => {
  const sheets = reportSheets(report, t);

  test('begins with a cover that leads to a sheet for each chapter', () => {
    const [cover, ...chapters] = sheets;
    const links = cover!.blocks.flatMap((block) => (block.kind === 'link' ? block.sheet : []));
    expect(links).toEqual(chapters.map(({ name }) => name));
    expect(links.at(-1)).toBe('Leeswijzer 2024');
    expect(cover!.blocks).toContainEqual({ kind: 'paragraph', text: 'Inhoud' });
  });

  test('has a chart for every table of a chapter on figures, on columns that the table has', () => {
    for (const { blocks } of sheets.slice(2, -1)) {
      const chart = blocks.find((block) => block.kind === 'chart');
      const table = blocks.find((block) => block.kind === 'table');
      expect(chart?.kind === 'chart' && chart.table).toBe(table?.kind === 'table' && table.id);
      expect(chart?.kind === 'chart' && chart.series).toEqual(
        table?.kind === 'table' && table.id === 'quarters' ? [1, 3] : [1, 2],
      );
    }
  });

  test('says what is not available instead of leaving a hole, and the source under every table', () => {
    const incomplete = annualReport(reportInput({ amsterdam: { 2024: { reports: 50 } } }, { scope: 'GM0363' }));
    const [, summary] = reportSheets(incomplete, t);
    const table = summary!.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows[0]).toEqual(['Meldingen', 'geen cijfer', 50]);
    const at = summary!.blocks.indexOf(table!);
    expect(summary!.blocks[at + 1]?.kind).toBe('source');
  });

  test('lists what a new edition changed', () => {
    const changed = [{ table: 'Gronden', row: 'Ras', column: '2024', before: 10, after: null }];
    const sheet = changesSheet(report, changed, t);
    const table = sheet.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && [table.title, table.rows]).toEqual([
      '1 cijfer is veranderd',
      [['Gronden: Ras', '2024', 10, 'geen cijfer']],
    ]);
  });
});

test('the annual report as a document has a heading for each chapter, and a caption and words for each picture', async () => {
  const picture = { png: new Uint8Array([1]), width: 1, height: 1 };
  const { blocks } = await reportDocument(report, () => Promise.resolve(picture), t, formats.nl);
  expect(blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []))).toEqual(
    report.chapters.map(({ title }) => title),
  );
  expect(blocks.some(({ kind }) => kind === 'contents')).toBe(true);
  const images = blocks.filter((block) => block.kind === 'image');
  expect(images.length).toBeGreaterThan(5);
  for (const { alt, caption } of images) expect([alt.length > 40, caption.length > 10]).toEqual([true, true]);
  const tables = blocks.filter((block) => block.kind === 'table');
  expect(tables[0]?.rows[0]).toEqual(['Meldingen', '1.000', '1.215']);
  expect(tables[0]?.rows[1]).toEqual(['Verschil met een jaar eerder', 'geen cijfer', '+215']);
});

describe('the statutory form', () => {
  const of = { bureau: 'rotterdam', municipality: 'GM0599', year: 2023 } as const;
  const registrations = [
    registration({ homeMunicipality: 'GM0599', incidentMunicipality: 'GM0599', grounds: ['G01', 'G06'] }),
    registration({ homeMunicipality: null, incidentMunicipality: 'GM0599' }),
  ];
  const form = {
    ...wgaForm(of, registrations),
    version: 2,
    submittedAt: '2024-02-01T10:00:00Z',
    together: formsTogether(['GM0599'], registrations),
  } as unknown as WgaResponse;
  const sheet = wgaSheet(form, t, formats.nl);

  test('says that it is not public, and what could not be placed', () => {
    const texts = sheet.blocks.flatMap((block) => ('text' in block ? block.text : []));
    expect(texts[1]).toMatch(/^Niet openbaar/);
    expect(texts).toContain('Niet in te delen: 1 met een voorval in Rotterdam, woongemeente onbekend.');
    expect(texts.filter((text) => text.startsWith('Niet in te delen'))).toHaveLength(1);
  });

  test('as a file holds the five tables, and nothing that Excel would repair', async () => {
    const bytes = fileOf([sheet], {
      fileName: 'a.xlsx',
      title: 'Wga',
      footer: 'Niet openbaar',
      madeAt: '2024-02-01T10:00:00Z',
    });
    expect(checkPackage(bytes)).toEqual([]);
    const rows = valuesOf((await readBack(bytes)).worksheets[0]);
    const totals = rows.filter(([label]) => label === 'Totaal').map((row) => row.slice(1));
    expect(totals).toEqual([
      [1, 0, 1, 0, 1],
      [2, 0, 2, 0, 2],
      [1, 0, 1, 0, 1],
      [1, 0, 1, 0, 1],
      [0, 0, 0, 0, 0],
    ]);
    expect(placeBlocks(sheet).length).toBe(sheet.blocks.length);
  });
});

test('published rows count the same after their journey as a cube', () => {
  const keys = ['2024', ...profileDimensions.map((dimension) => sample[dimension] ?? 'unknown')];
  const rows = rowsOfCube({ rows: [{ keys, count: 5 }] }, 2024);
  expect(countWeighted([rows], { by: ['ground', 'bureau'], filters: {} })).toMatchObject({
    total: 5,
    rows: [
      { keys: ['G01', 'rotterdam'], count: 5 },
      { keys: ['G06', 'rotterdam'], count: 5 },
    ],
  });
});

const sample: Readonly<Record<string, string>> = {
  quarter: 'Q1',
  bureau: 'rotterdam',
  residence: 'K1',
  city: 'GM0599',
  domain: 'T01',
  massReport: 'no',
  ground: 'G01+G06',
  nature: 'A01',
};
