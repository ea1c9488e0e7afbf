import type { Language } from '#shared/codebook/index.ts';
import { rangeOf, type LeftOutTable } from '#shared/sheet/index.ts';
import { formats } from './format.ts';

type Reasons = Readonly<Record<LeftOutTable['reason'], string>>;

const nl: Reasons = {
  'other-year': 'alle meldingen zijn van een ander jaar',
  'repeats-other-sheet': 'dezelfde zaken staan ook op een ander blad',
  'other-layout': 'het blad is anders ingedeeld dan het blad dat u voor u hebt',
};

const en: Reasons = {
  'other-year': 'all reports are of another year',
  'repeats-other-sheet': 'the same cases stand on another sheet too',
  'other-layout': 'the sheet is laid out in another way than the one in front of you',
};

/** Says of a table that it is not read, and why. */
export function leftOutSentence({ sheet, area, dataRowCount, reason }: LeftOutTable, language: Language): string {
  const range = rangeOf(area);
  const format = formats[language];
  return language === 'nl'
    ? `Niet gelezen: ${sheet} ${range} (${format.count(dataRowCount, 'rij', 'rijen')}), want ${nl[reason]}.`
    : `Not read: ${sheet} ${range} (${format.count(dataRowCount, 'row', 'rows')}), because ${en[reason]}.`;
}
