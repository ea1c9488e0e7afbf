import { caseNumbersRise, yearOf, type Draft } from '#shared/registration/index.ts';
import { listRule } from '../rule.ts';
import { ruleSources } from '../sources.ts';

/** A sheet over several years may start its numbers again, so a case is known by its year and number. */
const yearOfDraft = ({ reportedOn }: Draft, year: number): number => (reportedOn === null ? year : yearOf(reportedOn));

/** Whether the numbers stand in order, so that none is lacking or occurs twice. */
function areInOrder(drafts: readonly Draft[]): boolean {
  const numbers: string[] = [];
  for (const { caseNumber } of drafts) {
    if (caseNumber === null) return false;
    numbers.push(caseNumber);
  }
  return caseNumbersRise(numbers);
}

/** The first registration of each case: its index, by year and number. */
function casesOf() {
  const years = new Map<number, Map<string, number>>();
  return (year: number): Map<string, number> => {
    const cases = years.get(year) ?? new Map<string, number>();
    years.set(year, cases);
    return cases;
  };
}

/** V1: a case number, and only once. Rows of one case in the row-per-ground layout have become one registration already. */
export const caseNumberRule = listRule({
  id: 'V1',
  title: { nl: 'Zaaknummer komt één keer voor', en: 'Case number occurs once' },
  why: {
    nl: 'Aan het zaaknummer herkennen wij een melding bij een volgende inzending. Staat het er twee keer, dan weten wij niet welke rij geldt.',
    en: 'The case number tells us which report a row is about when you submit again. If it occurs twice, we cannot know which row counts.',
  },
  source: ruleSources.practice,
  example: {
    nl: 'Zaak 2023-0418 staat op rij 12 en op rij 340.',
    en: 'Case 2023-0418 stands on row 12 and on row 340.',
  },
  ways: {
    'missing-case-number': { severity: 'error', lacks: 'caseNumber' },
    'duplicate-case-number': { severity: 'error' },
  },
  cells: { 'not-a-case-number': 'error', 'formula-error': 'error', 'too-long': 'error', 'rows-disagree': 'error' },
  check: (drafts, { year }, report) => {
    if (areInOrder(drafts)) return;
    const casesIn = casesOf();
    const told = new Set<number>();
    drafts.forEach((draft, index) => {
      const { caseNumber } = draft;
      if (caseNumber === null) return report(index, 'missing-case-number', ['caseNumber']);
      const cases = casesIn(yearOfDraft(draft, year));
      const other = cases.get(caseNumber);
      if (other === undefined) {
        cases.set(caseNumber, index);
        return;
      }
      if (!told.has(other)) report(other, 'duplicate-case-number', ['caseNumber'], { otherIndex: index });
      told.add(other);
      report(index, 'duplicate-case-number', ['caseNumber'], { otherIndex: other });
    });
  },
});
