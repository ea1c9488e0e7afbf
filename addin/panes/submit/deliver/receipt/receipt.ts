import type { Receipt } from '#shared/api/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { formats } from '#addin/i18n/index.ts';
import type { TableToWrite } from '#addin/excel/index.ts';
import { findingName } from './finding-name.ts';
import { receiptTexts } from './receipt-texts.ts';

/** A line of a receipt: a name and what it is, a text or a count. */
export type ReceiptLine = readonly [name: string, value: string | number];

const parts = ['added', 'changed', 'unchanged', 'withdrawn', 'refused'] as const;

/** A receipt in the order in which people read it. */
export function receiptLines(receipt: Receipt, language: Language): readonly ReceiptLine[] {
  const t = receiptTexts[language];
  const format = formats[language];
  const kind = receipt.kind === 'submission' ? receipt.mode : receipt.kind;
  const ignored = receipt.ignored.map(({ code, reason, count }): ReceiptLine => [
    t.ignored(findingName(code, language), reason),
    count,
  ]);
  return [
    [t.number, receipt.number],
    [t.at, format.moment(receipt.submittedAt)],
    [t.by, receipt.submittedBy],
    [t.bureau, bureauOf(receipt.bureau).name],
    [t.year, String(receipt.year)],
    ...(kind === null ? [] : [[t.mode, t.kinds[kind]] as const]),
    ...(receipt.reason === null ? [] : [[t.reason, t.reasons[receipt.reason]] as const]),
    ...parts.map((part): ReceiptLine => [t[part], receipt.counts[part]]),
    [t.total, receipt.total],
    ...ignored,
    [t.checksum, receipt.checksum],
  ];
}

/** Width of the column with texts, in points: a checksum takes two lines. */
const textWidth = 240;

/** A receipt as a sheet of its own, to print: texts in one column, numbers as numbers in the next. */
export function receiptTable(receipt: Receipt, language: Language): TableToWrite {
  const t = receiptTexts[language];
  return {
    sheet: t.sheetName(receipt.number),
    title: [t.sheetTitle],
    headers: [t.what, t.value, t.count],
    rows: receiptLines(receipt, language).map(([name, value]) =>
      typeof value === 'number' ? [name, null, value] : [name, value, null],
    ),
    formats: ['@', '@', '#,##0'],
    widths: [textWidth, textWidth, null],
    print: true,
  };
}
