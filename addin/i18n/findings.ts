import type { Language } from '#shared/codebook/index.ts';
import type { Finding } from '#shared/rules/index.ts';
import { addressOf } from '#shared/sheet/index.ts';
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

/** Where a finding is, in Excel's own words: `F122`, `F122 en H122`. */
export function whereOf({ cells, caseNumber }: Told, language: Language): string {
  if (cells.length === 0) return caseNumber ?? '';
  const addresses = [...new Set(cells.map(addressOf))];
  return formats[language].list(addresses.slice(0, mostAddresses));
}

/** The heading under which findings of the same kind come together: `Grond niet herkend`. */
export function titleOf(finding: Told, language: Language): string {
  const name = breachNameOf(finding.code);
  return name === null ? finding.code : findingTexts[language][name].title(wordsFor(finding, language));
}

/** What is the matter and what to do, without the address: `‘heerkomst’ staat niet in de codelijst. Bedoelt u Herkomst?` */
export function adviceOf(finding: Told, language: Language): string {
  const name = breachNameOf(finding.code);
  if (name === null) return finding.code;
  const said = findingTexts[language][name].say(wordsFor(finding, language));
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** One whole sentence: where, what, and what to do: `F122: ‘heerkomst’ staat niet in de codelijst. Bedoelt u Herkomst?` */
export function sentenceOf(finding: Told, language: Language): string {
  const name = breachNameOf(finding.code);
  const said = name === null ? finding.code : findingTexts[language][name].say(wordsFor(finding, language));
  const where = whereOf(finding, language);
  return where === '' ? said : `${where}: ${said}`;
}
