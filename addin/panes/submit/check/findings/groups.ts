import type { Finding, Severity } from '#shared/rules/index.ts';
import { labelKey } from '#shared/sheet/index.ts';
import type { Question } from '#shared/sheet/index.ts';

/** Findings of the same kind, to be shown together. */
export interface FindingGroup {
  readonly key: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

export type AskedLabel = Extract<Question, { kind: 'label' }>;

/** A word that nothing knows, with every finding about it: solved once, for all its cells. */
export interface UnknownWord {
  readonly question: AskedLabel;
  readonly findings: readonly Finding[];
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings of one kind share a code and, where a cell's own text is the matter, the field. */
const keyOf = ({ code, params }: Finding): string => `${code} ${params['field'] ?? ''}`;

/** Puts findings in groups: what blocks first, then the largest group; within a group in the order of the sheet. */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .flatMap(([key, all]) => (all[0] === undefined ? [] : [{ key, severity: all[0].severity, findings: all }]))
    .sort((a, b) => order[a.severity] - order[b.severity] || b.findings.length - a.findings.length);
}

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

/** The findings of a group that the same mend fits: the same text in the cell and the same text to write. */
export function alike(group: readonly Finding[], finding: Finding): readonly Finding[] {
  const write = writtenBy(finding);
  if (write === null) return [];
  return group.filter((one) => one.params['value'] === finding.params['value'] && writtenBy(one) === write);
}

/** A stable name for a finding, for lists on the screen. */
export function idOf({ code, cells, reading, params }: Finding): string {
  const [cell] = cells;
  return `${code} ${reading} ${cell === undefined ? '' : `${cell.sheet} ${cell.row} ${cell.column}`} ${params['value'] ?? params['field'] ?? ''}`;
}
