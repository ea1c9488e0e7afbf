import type { Language } from '#shared/codebook/index.ts';
import type { Finding } from '#shared/rules/index.ts';
import { addressOf } from '#shared/sheet/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { breachNameOf } from './breach-names.ts';
import { findingTexts } from './finding-texts.ts';
import { wordsOf } from './finding-words.ts';
import type { FindingWords } from './finding-words.ts';
import { formats } from './format.ts';

/** Addresses beyond this many are left out of a sentence. */
const mostAddresses = 3;

/** The part of a finding that its words rest on. */
export type Told = Pick<Finding, 'code' | 'cells' | 'params' | 'caseNumber'>;

const wordsFor = ({ params, cells }: Told, language: Language): FindingWords =>
  wordsOf(params, cells[0]?.sheet ?? '', language);

const onSheet: Readonly<Record<Language, (addresses: string, sheet: string) => string>> = {
  nl: (addresses, sheet) => `${addresses} op ${sheet}`,
  en: (addresses, sheet) => `${addresses} on ${sheet}`,
};

/** Where cells are: `F122`, and where there are several sheets `F122 op Kwartaal 2`. */
export function placeOf(cells: readonly CellRef[], language: Language, manySheets: boolean): string {
  const format = formats[language];
  const bySheet = Map.groupBy(cells, ({ sheet }) => sheet);
  const places = [...bySheet].map(([sheet, own]) => {
    const addresses = format.list([...new Set(own.map(addressOf))].slice(0, mostAddresses));
    return manySheets ? onSheet[language](addresses, sheet) : addresses;
  });
  return format.list(places);
}

/** Where a finding is, in Excel's own words: `F122`, `F122 en H122`; with its sheet where there are several. */
export const whereOf = ({ cells, caseNumber }: Told, language: Language, manySheets = false): string =>
  cells.length === 0 ? (caseNumber ?? '') : placeOf(cells, language, manySheets);

/** What a sheet without a column for a field says, once for all its reports. */
const columnMissing: Readonly<Record<Language, (field: string, count: number) => string>> = {
  nl: (field, count) =>
    `er is geen kolom voor ${field}. Daardoor ${count === 1 ? 'mist' : 'missen'} ${formats.nl.count(count, 'melding', 'meldingen')} dit.`,
  en: (field, count) =>
    `there is no column for ${field}, so ${formats.en.count(count, 'report lacks', 'reports lack')} it.`,
};

function said(finding: Told, language: Language): string {
  const name = breachNameOf(finding.code);
  if (name === null) return finding.code;
  const words = wordsFor(finding, language);
  const { count } = finding.params;
  const aboutColumn = finding.cells.length === 0 && typeof count === 'number' && words.field !== '';
  return aboutColumn ? columnMissing[language](words.field, count) : findingTexts[language][name].say(words);
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The heading under which findings of the same kind come together: `Grond niet herkend`. */
export function titleOf(finding: Told, language: Language): string {
  const name = breachNameOf(finding.code);
  return name === null ? finding.code : findingTexts[language][name].title(wordsFor(finding, language));
}

/** What is the matter and what to do, without the address: `‘heerkomst’ staat niet in de codelijst. Bedoelt u Herkomst?` */
export const adviceOf = (finding: Told, language: Language): string => sentenceCase(said(finding, language));

/** One whole sentence: where, what, and what to do: `F122: ‘heerkomst’ staat niet in de codelijst. Bedoelt u Herkomst?` */
export function sentenceOf(finding: Told, language: Language): string {
  const where = whereOf(finding, language);
  return where === '' ? adviceOf(finding, language) : `${where}: ${said(finding, language)}`;
}
