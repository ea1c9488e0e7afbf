import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  UserEdits,
  WorkbookModel,
  addTable,
  applyFilters,
  formatArea,
  parseArea,
  type SheetModel,
  type WorkbookOptions,
} from './model/index.ts';
import { readXlsx, writeXlsx } from './xlsx/index.ts';
import { loadExcelJs } from './xlsx/library.ts';

/** The first sheet after a way through a file. */
async function through(fill: (sheet: SheetModel, workbook: WorkbookModel) => void, options?: WorkbookOptions) {
  const workbook = new WorkbookModel(options);
  fill(workbook.active, workbook);
  const read = await readXlsx(await writeXlsx(workbook));
  return { sheet: read.sheets[0]!, workbook: read };
}

describe('an .xlsx file keeps', () => {
  it('what the add-in keeps in the document, whatever is in it', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }).filter((one) => one.isWellFormed()),
      fc.boolean(),
      fc.integer(),
      fc.jsonValue(),
    );
    const odd = { 'meldbeeld.profile': '{"labels":{"grounds":{"heer\\"komst <&>":"G01"}}}', 'a\tb\nc': ' é ' };
    const settings = fc.dictionary(fc.string({ minLength: 1 }), value, { maxKeys: 5, noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(settings, async (kept) => {
        const { workbook } = await through((_, book) =>
          Object.entries(kept).forEach(([key, one]) => book.setSetting(key, one)),
        );
        expect(Object.fromEntries(workbook.settings)).toEqual(kept);
      }),
      { numRuns: 15, examples: [[odd]] },
    );
  });

  it('sheets that Excel does not offer to show, with their tables', async () => {
    const { workbook } = await through((_, book) => {
      const hidden = book.addSheet('Meldbeeld-voortgang');
      hidden.patchStyle(parseArea('A1:B2'), { numberFormat: '@' });
      hidden.write(parseArea('A1:B2'), [
        ['Zaaknummer', 'Stap'],
        ['2023-04', 'intake'],
      ]);
      addTable(book, hidden, parseArea('A1:B2'), { name: 'Meldbeeld_voortgang' });
      book.setVisibility(hidden, 'VeryHidden');
    });
    const sheet = workbook.findSheet('Meldbeeld-voortgang')!;
    expect([sheet.visibility, sheet.value(1, 0), sheet.style(1, 0).numberFormat]).toEqual([
      'VeryHidden',
      '2023-04',
      '@',
    ]);
    expect(sheet.tables.map(({ name, area }) => [name, formatArea(area)])).toEqual([['Meldbeeld_voortgang', 'A1:B2']]);
  });

  it('any text, number and boolean', async () => {
    const text = fc
      .string({ unit: 'grapheme-ascii', minLength: 1 })
      .filter((one) => one.trim() === one && !/_x[0-9a-f]{4}_/i.test(one));
    const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constantFrom('=geen formule', 'é ü', '€ 1,50', 'a\nb'));
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 8 }), async (values) => {
        const area = { top: 2, left: 1, rows: 1, columns: values.length };
        const { sheet } = await through((one) => one.write(area, [values]));
        expect(sheet.values(area)).toEqual([values]);
      }),
      { numRuns: 15 },
    );
  });

  it.each([false, true])('dates as serials with their format (counting from 1904: %s)', async (date1904) => {
    const { sheet, workbook } = await through(
      (one, book) => {
        const edits = new UserEdits(book);
        edits.type(one, 0, 0, '3-5-2023');
        edits.type(one, 1, 0, '29 feb 2024');
        edits.type(one, 2, 0, '12:30');
        one.patchStyle(parseArea('A1'), { numberFormat: 'd mmmm yyyy' });
      },
      { date1904 },
    );
    expect([workbook.date1904, sheet.text(0, 0), sheet.text(1, 0), sheet.text(2, 0)]).toEqual([
      date1904,
      '3 mei 2023',
      '29-feb-24',
      '12:30',
    ]);
  });

  it('formulas with their last values, errors included', async () => {
    const { sheet } = await through((one) =>
      one.write(parseArea('A1:C1'), [[3, 'ja', '#N/A']], [['=1+2', '=IF(A1>2,"ja","nee")', '=NA()']]),
    );
    expect(sheet.values(parseArea('A1:C1'))).toEqual([[3, 'ja', '#N/A']]);
    expect([sheet.formula(0, 0), sheet.formula(0, 1)]).toEqual(['=1+2', '=IF(A1>2,"ja","nee")']);
  });

  it('looks', async () => {
    const look = {
      fill: '#FFC000',
      fontColor: '#112233',
      fontSize: 14,
      bold: true,
      italic: true,
      underline: 'Single',
      numberFormat: '#,##0.00',
      horizontal: 'Right',
      vertical: 'Center',
      wrap: true,
      borderBottom: { style: 'Continuous', weight: 'Medium', color: '#445566' },
      borderLeft: { style: 'Dash', weight: 'Thin', color: '#000000' },
    } as const;
    const { sheet } = await through((one) => {
      one.write(parseArea('B2'), [[1]]);
      one.patchStyle(parseArea('B2:C3'), look);
    });
    expect([sheet.style(1, 1), sheet.style(2, 2)]).toEqual([
      expect.objectContaining(look),
      expect.objectContaining(look),
    ]);
  });

  it('what is hidden, frozen, merged, noted and linked, and how wide it is', async () => {
    const { sheet } = await through((one) => {
      one.write(parseArea('A1:C4'), [
        ['a', 'b', 'c'],
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 'site'],
      ]);
      one.setColumnWidth(1, 1, 99.75);
      one.setRowHeight(2, 1, 33);
      one.setHidden('rows', 1, 1, true);
      one.setHidden('columns', 2, 1, true);
      one.merge(parseArea('A6:B7'));
      one.setFreeze({ rows: 1, columns: 2 });
      one.setNote(0, 0, { author: '', text: 'let op' });
      one.setHyperlink(3, 2, { address: 'https://example.nl/' });
      one.setTabColor('#00B050');
    });
    expect([sheet.columns.size(1), sheet.rows.size(2), sheet.tabColor]).toEqual([99.75, 33, '#00B050']);
    expect([sheet.rows.hiddenIndexes(), sheet.columns.hiddenIndexes()]).toEqual([[1], [2]]);
    expect([sheet.merges.map(formatArea), sheet.freeze]).toEqual([['A6:B7'], { rows: 1, columns: 2 }]);
    expect([sheet.notes.get(0, 0)?.text, sheet.hyperlinks.get(3, 2)]).toEqual([
      'let op',
      { address: 'https://example.nl/' },
    ]);
  });

  it('tables, with the rows that their filter hid', async () => {
    const { sheet } = await through((one, book) => {
      one.write(parseArea('B2:C5'), [
        ['Grond', 'Aantal'],
        ['a', 1],
        ['b', 2],
        ['a', 3],
      ]);
      const table = addTable(book, one, parseArea('B2:C5'), { name: 'tblGronden' });
      table.look.style = 'TableStyleLight9';
      table.columns[0]!.filter = { kind: 'values', values: ['a'] };
      applyFilters(one, table);
    });
    const [table] = sheet.tables;
    expect(
      table && [table.name, formatArea(table.area), table.look.style, table.columns.map(({ name }) => name)],
    ).toEqual(['tblGronden', 'B2:C5', 'TableStyleLight9', ['Grond', 'Aantal']]);
    expect([sheet.rows.hiddenIndexes(), sheet.values(parseArea('B2:C5'))[3]]).toEqual([[3], ['a', 3]]);
  });

  it('a filter on the sheet, validation rules and names', async () => {
    const rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
    const { sheet, workbook } = await through((one, book) => {
      one.write(parseArea('A1:A3'), [['Kop'], ['ja'], ['nee']]);
      one.setAutoFilter(parseArea('A1:A3'));
      one.setValidations([{ area: parseArea('A2:B9'), rule, errorAlert: null, prompt: null, ignoreBlanks: true }]);
      book.setNames([{ name: 'Lijst', scope: null, formula: '=Blad1!$A$1:$A$3', comment: '', visible: true }]);
    });
    expect(sheet.autoFilter && formatArea(sheet.autoFilter)).toBe('A1:A3');
    expect(sheet.validations.map((one) => [formatArea(one.area), one.rule])).toEqual([['A2:B9', rule]]);
    expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([['Lijst', '=Blad1!$A$1:$A$3']]);
  });

  it('the sheets in order, which are hidden and which is in front', async () => {
    const { workbook } = await through((_, book) => {
      const hidden = book.addSheet('Legenda & meer');
      book.activate(book.addSheet("Kwartaal '2"));
      book.setVisibility(hidden, 'VeryHidden');
    });
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Blad1', 'Visible'],
      ['Legenda & meer', 'VeryHidden'],
      ["Kwartaal '2", 'Visible'],
    ]);
    expect(workbook.active.name).toBe("Kwartaal '2");
  });
});

describe('reading a file', () => {
  it('refuses what is no workbook', async () => {
    await expect(readXlsx(new TextEncoder().encode('geen werkboek'))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    await expect(readXlsx(new Uint8Array())).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('takes rich text, shared formulas and theme colours as they show', async () => {
    const { Workbook } = await loadExcelJs();
    const file = new Workbook();
    const source = file.addWorksheet('Blad1');
    source.getCell('A1').value = { richText: [{ text: 'vet', font: { bold: true } }, { text: ' en niet' }] };
    source.getCell('B1').value = { formula: 'A1+1', result: 2 };
    source.getCell('B2').value = { sharedFormula: 'B1', result: 3 };
    source.getCell('C1').fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } };
    const { sheets } = await readXlsx(new Uint8Array(await file.xlsx.writeBuffer()));
    const sheet = sheets[0]!;
    expect([sheet.value(0, 0), sheet.value(1, 1), sheet.formula(1, 1), sheet.style(0, 2).fill]).toEqual([
      'vet en niet',
      3,
      '=A2+1',
      '#4472C4',
    ]);
  });
});

describe('the settings of another add-in', () => {
  it('are not ours', async () => {
    const workbook = new WorkbookModel();
    workbook.setSetting('meldbeeld.profile', 'onze');
    const files = unzipSync(await writeXlsx(workbook));
    const part = 'xl/webextensions/webextension1.xml';
    files[part] = strToU8(
      strFromU8(files[part]!).replaceAll(/6f0a3c52[0-9a-f-]+/gu, '00000000-0000-0000-0000-000000000000'),
    );
    expect((await readXlsx(zipSync(files))).settings.size).toBe(0);
  });
});
