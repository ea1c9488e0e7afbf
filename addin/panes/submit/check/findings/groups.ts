import { kindOf } from '#addin/check/index.ts';
import type { Unlisted } from '#addin/check/index.ts';
import type { Finding, Severity } from '#shared/rules/index.ts';
import { labelKey } from '#shared/sheet/index.ts';
import type { Question } from '#shared/sheet/index.ts';

/** Findings of the same kind, to be shown together. */
export interface FindingGroup {
  readonly key: string;
  readonly severity: Severity;
  /** Those that are listed; at least one. */
  readonly findings: readonly Finding[];
  /** How many there are, those that are not listed included. */
  readonly count: number;
}

export type AskedLabel = Extract<Question, { kind: 'label' }>;

/** A word that nothing knows, with every finding about it: solved once, for all its cells. */
export interface UnknownWord {
  readonly question: AskedLabel;
  readonly findings: readonly Finding[];
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Puts findings in groups: what blocks first, then the largest group; within a group in the order of the sheet.
 * `unlisted`: how many more there are of a kind than are listed.
 */
export function groupsOf(findings: readonly Finding[], unlisted: readonly Unlisted[] = []): readonly FindingGroup[] {
  const groups = Map.groupBy(findings, kindOf);
  const more = new Map(unlisted.map((one) => [kindOf(one.first), one]));
  const listed = [...groups].map(([key, all]) => ({
    key,
    findings: all,
    count: all.length + (more.get(key)?.count ?? 0),
  }));
  const notListed = [...more]
    .filter(([key]) => !groups.has(key))
    .map(([key, { first, count }]) => ({ key, findings: [first], count }));
  return [...listed, ...notListed]
    .flatMap((group) => (group.findings[0] === undefined ? [] : [{ ...group, severity: group.findings[0].severity }]))
    .sort((a, b) => order[a.severity] - order[b.severity] || b.count - a.count);
}

/** How many findings there are, those that are not listed included. */
export const countOf = (findings: readonly Finding[], unlisted: readonly Unlisted[]): number =>
  unlisted.reduce((sum, { count }) => sum + count, findings.length);

const wordKey = (field: string, label: string): string => `${field} ${labelKey(label)}`;

/** The findings of a group by the word that they are about, and those that are about no word that can be taught. */
export function wordsOf(
  findings: readonly Finding[],
  questions: readonly Question[],
): { readonly words: readonly UnknownWord[]; readonly others: readonly Finding[] } {
  const asked = questions.filter((question) => question.kind === 'label');
  const words = new Map(
    asked.map((question) => [wordKey(question.field, question.label), { question, findings: [] as Finding[] }]),
  );
  const others: Finding[] = [];
  for (const finding of findings) {
    const { code, params } = finding;
    const word = code.endsWith('.unknown-label')
      ? words.get(wordKey(String(params['field']), String(params['value'])))
      : undefined;
    if (word === undefined) others.push(finding);
    else word.findings.push(finding);
  }
  return { words: [...words.values()].filter((word) => word.findings.length > 0), others };
}

/** What a finding's mend would write, when it writes one value. */
export function writtenBy({ fix }: Finding): string | null {
  const value = fix?.writes[0]?.value;
  return value === undefined || value === null ? null : String(value);
}

/**
 * The findings of a group that the same mend fits: the same text in the cell and the same text to write. Looks through the
 * group once, however many are asked about.
 */
export function alikeIn(group: readonly Finding[]): (finding: Finding) => readonly Finding[] {
  const mendOf = (finding: Finding): string | null => {
    const write = writtenBy(finding);
    return write === null ? null : JSON.stringify([finding.params['value'], write]);
  };
  const groups = Map.groupBy(group, mendOf);
  return (finding) => {
    const mend = mendOf(finding);
    return mend === null ? [] : (groups.get(mend) ?? []);
  };
}

/** A stable name for a finding, for lists on the screen. */
export function idOf({ code, cells, reading, params }: Finding): string {
  const [cell] = cells;
  return `${code} ${reading} ${cell === undefined ? '' : `${cell.sheet} ${cell.row} ${cell.column}`} ${params['value'] ?? params['field'] ?? ''}`;
}
