import type { IgnoredGroup } from '#addin/excel/index.ts';
import type { BreachCode, Finding } from '#shared/rules/index.ts';
import type { PersonalData } from '#shared/sheet/index.ts';
import { aboutPerson } from './about-person.ts';

export type { IgnoredGroup };

/** How long a reason may be, in characters. */
export const longestReason = 100;

/** Parameters that tell where or how many, not what: they change when rows are sorted or added. */
const places: ReadonlySet<string> = new Set(['otherRow', 'otherSheet', 'count']);

/** What a finding is about, without its place. */
function subjectOf({ params }: Finding): string {
  const told = Object.entries(params).filter(([name]) => !places.has(name));
  return told.map(([name, value]) => `${name}=${value}`).join(' ');
}

const nameOf = (code: BreachCode, subject: string, caseNumber: string | null): string =>
  JSON.stringify([code, subject, caseNumber]);

const nameOfFinding = (finding: Finding): string => nameOf(finding.code, subjectOf(finding), finding.caseNumber);

/** Whether somebody may leave a finding as it is. An error has to be mended; a row without a case number cannot be remembered. */
export const canIgnore = ({ severity, caseNumber, reading }: Finding): boolean =>
  severity !== 'error' && (caseNumber !== null || reading < 0);

/** Why a text will not do as a reason: it travels with the submission, so it may not be about a person. */
export function reasonProblem(reason: string): 'empty' | 'too-long' | PersonalData | null {
  const text = reason.trim();
  if (text === '') return 'empty';
  if (text.length > longestReason) return 'too-long';
  return aboutPerson(text);
}

/** Findings that need a look, and those that somebody left as they are, with why. */
export interface Divided {
  readonly open: readonly Finding[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
}

export function divide(findings: readonly Finding[], groups: readonly IgnoredGroup[]): Divided {
  if (groups.length === 0) return { open: findings, ignored: [] };
  const reasons = new Map<string, string>();
  for (const { code, subject, reason, cases } of groups)
    for (const one of cases) reasons.set(nameOf(code, subject, one), reason);
  const open: Finding[] = [];
  const ignored: { finding: Finding; reason: string }[] = [];
  for (const finding of findings) {
    const reason = canIgnore(finding) ? reasons.get(nameOfFinding(finding)) : undefined;
    if (reason === undefined) open.push(finding);
    else ignored.push({ finding, reason });
  }
  return { open, ignored };
}

/** The groups without these findings: they need a look again. */
export function withoutIgnored(groups: readonly IgnoredGroup[], findings: readonly Finding[]): readonly IgnoredGroup[] {
  const back = new Set(findings.map(nameOfFinding));
  return groups
    .map((group) => ({
      ...group,
      cases: group.cases.filter((one) => !back.has(nameOf(group.code, group.subject, one))),
    }))
    .filter(({ cases }) => cases.length > 0);
}

/**
 * The groups with these findings left as they are for a reason. What cannot be ignored is left out.
 * @throws RangeError when the reason will not do: `reasonProblem` says why
 */
export function withIgnored(
  groups: readonly IgnoredGroup[],
  findings: readonly Finding[],
  reason: string,
): readonly IgnoredGroup[] {
  if (reasonProblem(reason) !== null) throw new RangeError('A reason has to say why, and nothing about a person.');
  const added = new Map<string, { code: BreachCode; subject: string; reason: string; cases: (string | null)[] }>();
  const fitting = findings.filter(canIgnore);
  for (const finding of fitting) {
    const { code, caseNumber } = finding;
    const subject = subjectOf(finding);
    const key = `${code} ${subject}`;
    const group = added.get(key) ?? { code, subject, reason: reason.trim(), cases: [] };
    added.set(key, group);
    group.cases.push(caseNumber);
  }
  return [...withoutIgnored(groups, fitting), ...added.values()];
}

/** For the receipt: what was ignored, by kind and reason. No case numbers, no values. */
export interface IgnoredCount {
  readonly code: BreachCode;
  readonly reason: string;
  readonly count: number;
}

/** What is ignored of the findings at hand, counted by kind and reason, in the order of the findings. */
export function ignoredFindings(
  findings: readonly Finding[],
  groups: readonly IgnoredGroup[],
): readonly IgnoredCount[] {
  const counts = new Map<string, { code: BreachCode; reason: string; count: number }>();
  for (const {
    finding: { code },
    reason,
  } of divide(findings, groups).ignored) {
    const key = `${code} ${reason}`;
    const known = counts.get(key) ?? { code, reason, count: 0 };
    counts.set(key, known);
    known.count += 1;
  }
  return [...counts.values()];
}
