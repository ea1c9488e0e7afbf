import type { Receipt } from '#shared/api/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { formats } from '#addin/i18n/index.ts';
import type { TableToWrite } from '#addin/excel/index.ts';
import { receiptTexts } from './receipt-texts.ts';

/** A receipt as pairs of a name and a value, in the order in which people read it. */
export function receiptLines(receipt: Receipt, language: Language): readonly (readonly [string, string])[] {
  const t = receiptTexts[language];
  const format = formats[language];
  const counts = (['added', 'changed', 'unchanged', 'withdrawn', 'refused'] as const).map(
    (part): readonly [string, string] => [t[part], format.number(receipt.counts[part])],
  );
  return [
    [t.number, receipt.number],
    [t.at, format.moment(receipt.submittedAt)],
    [t.by, receipt.submittedBy],
    [t.bureau, bureauOf(receipt.bureau).name],
    [t.year, String(receipt.year)],
    [t.mode, t.modes[receipt.mode]],
    ...counts,
    [t.total, format.number(receipt.total)],
    [t.checksum, receipt.checksum],
  ];
}

/** A receipt as a sheet of its own. */
export function receiptTable(receipt: Receipt, language: Language): TableToWrite {
  const t = receiptTexts[language];
  return {
    sheet: t.sheetName(receipt.number),
    title: [t.sheetTitle],
    headers: [t.what, t.value],
    rows: receiptLines(receipt, language),
    formats: ['@', '@'],
  };
}
