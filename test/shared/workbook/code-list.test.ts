import { describe, expect, it } from 'vitest';
import { codeLists } from '#shared/codebook/index.ts';
import { combinedWorkbook } from '#shared/workbook/index.ts';
import { combinedInput, twoYears } from './combined-input.ts';
import { readBack, valuesOf } from './read-back.ts';

const workbook = await readBack(combinedWorkbook(combinedInput()));

describe('the code list', () => {
  it('has every code of every list, with its names, other spellings, source and status', () => {
    const codes = valuesOf(workbook.getWorksheet('Codelijst')).slice(5);
    const all = Object.values(codeLists).flatMap((list) => [...list.entries]);
    expect(codes).toHaveLength(all.length);
    expect(codes[0]!.slice(0, 5)).toEqual(['Grond', 'G01', 'Herkomst', 'Ras', 'Race']);
    expect(codes[0]![5]).toContain('huidskleur');
    expect(codes[0]!.slice(6)).toEqual([
      codeLists.grounds.entries[0]!.source.citation,
      'uit de bron',
      new Date(`${codeLists.grounds.entries[0]!.source.checkedOn}T00:00:00Z`),
    ]);
  });

  it('has a name in both languages for every list', async () => {
    const english = await readBack(combinedWorkbook(combinedInput(twoYears, 'en')));
    for (const [book, sheet] of [
      [workbook, 'Codelijst'],
      [english, 'Code list'],
    ] as const) {
      const lists = valuesOf(book.getWorksheet(sheet))
        .slice(5)
        .map((row) => row[0]);
      for (const name of Object.keys(codeLists)) expect(lists).not.toContain(name);
    }
  });

  it('marks a code that is no longer used', async () => {
    const [first] = codeLists.grounds.entries;
    const codebook = { grounds: { ...codeLists.grounds, entries: [{ ...first!, retired: true as const }] } };
    const book = await readBack(combinedWorkbook({ ...combinedInput(), codebook }));
    expect(valuesOf(book.getWorksheet('Codelijst'))[5]![7]).toBe('vervallen');
  });
});
