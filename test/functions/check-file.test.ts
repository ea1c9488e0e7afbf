import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, it } from 'vitest';
import { readWorkbook, UnreadableFile } from '#functions/local/check-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'meldbeeld-check-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;
/** Writes a workbook and reads it as `check` does. */
async function roundTrip(fill: (book: ExcelJS.Workbook) => void) {
  const book = new ExcelJS.Workbook();
  fill(book);
  files += 1;
  const path = join(folder, `${files}.xlsx`);
  await book.xlsx.writeFile(path);
  return readWorkbook(path, `${files}.xlsx`);
}

const refusal = async (name: string, bytes: Uint8Array | string): Promise<UnreadableFile> => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const outcome: unknown = await readWorkbook(path, name).catch((error: unknown) => error);
  if (!(outcome instanceof UnreadableFile)) throw new Error('the file was read');
  return outcome;
};

describe('an .xlsx file', () => {
  it('gives values as Excel does: serial numbers for dates, text of formulas, links and rich text', async () => {
    const view = await roundTrip((book) => {
      const sheet = book.addWorksheet('Blad');
      sheet.getCell('A1').value = new Date(Date.UTC(2023, 4, 3));
      sheet.getCell('B1').value = new Date(Date.UTC(2023, 4, 3, 18));
      sheet.getCell('C1').value = { formula: 'A1+1', result: 45_050 };
      sheet.getCell('D1').value = { formula: 'VERT.ZOEKEN(1;2;3)', result: { error: '#N/A' } };
      sheet.getCell('E1').value = { richText: [{ text: 'Her' }, { text: 'komst', font: { bold: true } }] };
      sheet.getCell('F1').value = { text: 'zaak', hyperlink: 'https://voorbeeld.example/' };
      sheet.getCell('G1').value = true;
      sheet.getCell('H1').value = { error: '#REF!' };
      sheet.getCell('J1').value = '12';
    });
    expect(view.sheets[0]?.values).toEqual([
      [45_049, 45_049.75, 45_050, '#N/A', 'Herkomst', 'zaak', true, '#REF!', null, '12'],
    ]);
  });

  it('keeps the serial numbers of a workbook that counts from 1904', async () => {
    const view = await roundTrip((book) => {
      book.properties.date1904 = true;
      book.addWorksheet('Blad').getCell('A1').value = new Date(Date.UTC(2023, 4, 3));
    });
    expect(view.date1904).toBe(true);
    expect(view.sheets[0]?.values).toEqual([[43_587]]);
  });

  it('tells of merged cells, hidden rows, columns and sheets, and tables', async () => {
    const view = await roundTrip((book) => {
      const sheet = book.addWorksheet('Blad');
      sheet.getCell('A1').value = 'Voorval';
      sheet.mergeCells('A1:C1');
      sheet.getRow(4).getCell(2).value = 'x';
      sheet.getRow(4).hidden = true;
      sheet.getColumn(3).hidden = true;
      sheet.addTable({
        name: 'Tabel1',
        ref: 'E2',
        headerRow: true,
        columns: [{ name: 'Grond' }, { name: 'Aard' }],
        rows: [['Ras', 'Geweld']],
      });
      book.addWorksheet('Weg', { state: 'hidden' }).getCell('A1').value = 1;
    });
    expect(view.sheets[0]).toMatchObject({
      visible: true,
      merges: [{ top: 0, left: 0, rows: 1, columns: 3 }],
      hiddenRows: [3],
      hiddenColumns: [2],
      tables: [{ name: 'Tabel1', area: { top: 1, left: 4, rows: 2, columns: 2 } }],
    });
    expect(view.sheets[0]?.values[0]).toEqual(['Voorval']);
    expect(view.sheets[1]).toMatchObject({ name: 'Weg', visible: false });
  });

  it('with drop-downs and notes over whole columns is read without them', async () => {
    const view = await roundTrip((book) => {
      const sheet = book.addWorksheet('Blad');
      sheet.getCell('A1').value = 'Grond';
      sheet.getCell('A1').note = 'kies een grond';
      const validations = (sheet as unknown as { dataValidations: { add: (range: string, rule: unknown) => void } })
        .dataValidations;
      validations.add('A2:A1048576', { type: 'list', allowBlank: true, formulae: ['"Ras,Leeftijd"'] });
    });
    expect(view.sheets[0]?.values).toEqual([['Grond']]);
  });
});

describe('a file that is no workbook', () => {
  it('is refused with a sentence that says what to do', async () => {
    expect((await refusal('a.xlsx', 'Zaaknummer;Grond')).sentence.nl).toBe(
      'a.xlsx is geen Excel-werkmap. Geef een bestand dat in Excel is opgeslagen als .xlsx.',
    );
    expect((await refusal('b.xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).sentence.nl).toContain(
      'wachtwoord',
    );
    expect((await refusal('c.xlsx', 'PK\u0003\u0004 en verder niets')).sentence.nl).toContain('beschadigd');
    expect((await refusal('d.xlsx', '')).sentence.en).toContain('no Excel workbook');
  });

  it('or does not exist, is refused too', async () => {
    await expect(readWorkbook(join(folder, 'nergens.xlsx'), 'nergens.xlsx')).rejects.toMatchObject({
      sentence: { nl: 'Het bestand nergens.xlsx bestaat niet.' },
    });
  });
});
