import { afterEach, expect } from 'vitest';
import { openBook } from '#addin/app/book.ts';
import type { Book } from '#addin/app/book.ts';
import type { BookState } from '#addin/app/book-state.ts';
import { WorkbookModel } from '#test/excel/model/index.ts';
import type { SheetModel } from '#test/excel/model/index.ts';
import { createExcel } from '#test/excel/transport/node-harness.ts';
import type { ExcelInNode } from '#test/excel/transport/node-harness.ts';
import { checkerHere } from '../check/checker-here.ts';

type Row = readonly (string | number)[];

const headers = ['Zaaknummer', 'Datum melding', 'Grond', 'Terrein', 'Aard', 'Woongemeente'];

/** A registration of 2023 that is in order, unless its ground is none. */
export const row = (number: number, ground = 'Herkomst'): Row => [
  `2023-${number}`,
  45_000 + (number % 300),
  ground,
  'Arbeidsmarkt',
  'Bejegening',
  'Rotterdam',
];

export const rows = (count: number): Row[] => Array.from({ length: count }, (_, index) => row(index + 1));

export const until = (happened: () => boolean): Promise<void> => expect.poll(happened).toBe(true);

/** A registration sheet of Rotterdam that a test opens, and the book that follows it. */
export interface OwnBook {
  readonly excel: ExcelInNode;
  readonly book: Book;
  /** Puts rows below the headers, changes the workbook, and checks it. */
  readonly open: (
    rows: readonly Row[],
    change?: (workbook: WorkbookModel) => void,
  ) => Promise<{ readonly sheet: SheetModel; readonly state: () => BookState }>;
}

/** A workbook and a book for each test, closed after it. */
export function withOwnBook(): OwnBook {
  let opened: { readonly excel: ExcelInNode; readonly book: Book; readonly uninstall: () => void } | undefined;
  const now = () => {
    if (opened === undefined) throw new Error('Open a sheet first.');
    return opened;
  };
  afterEach(async () => {
    const { book, uninstall } = now();
    await book.close();
    uninstall();
  });
  return {
    get excel() {
      return now().excel;
    },
    get book() {
      return now().book;
    },
    open: async (list, change = () => undefined) => {
      const excel = createExcel(new WorkbookModel());
      const uninstall = excel.install();
      const sheet = excel.workbook.active;
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, list.length + 1, 6);
        range.values = [headers, ...list].map((cells) =>
          cells.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? `'${cell}` : cell)),
        );
        await context.sync();
      });
      change(excel.workbook);
      const book = openBook({ checker: checkerHere(), bureau: 'rotterdam', today: () => '2026-11-22' });
      opened = { excel, book, uninstall };
      await book.check();
      return { sheet, state: () => book.state.get() };
    },
  };
}
