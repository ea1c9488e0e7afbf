import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#shared/workbook/index.ts';
import { checkPackage } from './checker/check-package.ts';
import { child, childrenOf, readParts, rootOf, unescaped } from './checker/package-reader.ts';
import { readBack } from './read-back.ts';
import { workbookOf } from './sample.ts';

/** The texts of column A as an independent reader gives them back. */
async function readTexts(...texts: string[]): Promise<unknown[]> {
  const bytes = writeWorkbook(workbookOf(...texts));
  expect(checkPackage(bytes)).toEqual([]);
  const workbook = await readBack(bytes);
  return texts.map((_, index) => workbook.worksheets[0]!.getCell(index + 1, 1).value);
}

/** The raw text of the first shared string. */
function firstString(text: string): string {
  const strings = rootOf(readParts(writeWorkbook(workbookOf(text))), 'xl/sharedStrings.xml');
  return child(childrenOf(strings, 'si')[0]!, 't')!.text;
}

describe('text in cells', () => {
  it('stays text when it looks like a formula', async () => {
    const texts = ['=1+1', '+31', '-1', '@SUM(A1)', '=HYPERLINK("http://example.org")', '1e5', 'TRUE'];
    expect(await readTexts(...texts)).toEqual(texts);
  });

  it('keeps markup, quotes, line breaks, tabs and blanks', async () => {
    const texts = ['<b>&amp; "x" \'y\'</b>', ' blanks ', 'two\nlines', '\ttab', '  ', 'emoji 🙂'];
    expect(await readTexts(...texts)).toEqual(texts);
  });

  it.each([
    ['a literal escape', '_x0041_', '_x005F_x0041_'],
    ['a control character', 'a\u0001b', 'a_x0001_b'],
    ['a carriage return', 'a\rb', 'a_x000D_b'],
    ['a lone high surrogate', 'a\ud83d', 'a_xD83D_'],
    ['a lone low surrogate', '\ude42a', '_xDE42_a'],
    ['a character that XML forbids', '\uffff', '_xFFFF_'],
  ])('escapes %s as Excel does', (_, text, raw) => {
    expect(firstString(text)).toBe(raw);
  });

  it('is cut at what a cell can hold, never in the middle of a character', () => {
    expect(firstString('a'.repeat(32_767))).toHaveLength(32_767);
    const cut = firstString('a'.repeat(32_768));
    expect([cut.length, cut.at(-1)]).toEqual([32_767, '…']);
    expect(firstString(`${'a'.repeat(32_765)}🙂🙂`)).toBe(`${'a'.repeat(32_765)}…`);
  });

  it('comes back as it was, whatever it is', () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 20, maxLength: 60 }), (texts) => {
        const bytes = writeWorkbook(workbookOf(...texts));
        expect(checkPackage(bytes)).toEqual([]);
        const strings = childrenOf(rootOf(readParts(bytes), 'xl/sharedStrings.xml'), 'si');
        const read = strings.map((item) => unescaped(child(item, 't')!.text));
        expect(read).toEqual([...new Set(texts)]);
      }),
      { numRuns: 10 },
    );
  });
});
