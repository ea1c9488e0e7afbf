import { ruleIds } from '#shared/rules/index.ts';
import type { BreachCode } from '#shared/rules/index.ts';

/** Findings that somebody leaves as they are: of one kind, about one thing, for one reason. */
export interface IgnoredGroup {
  readonly code: BreachCode;
  /** What the findings are about, such as the value in the cell; never a place, so that sorting changes nothing. */
  readonly subject: string;
  readonly reason: string;
  /** The cases; `null` for a finding about the sheet as a whole. */
  readonly cases: readonly (string | null)[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isCode = (value: unknown): value is BreachCode =>
  isText(value) && ruleIds.some((rule) => value.startsWith(`${rule}.`));

function groupOf(value: unknown): IgnoredGroup | null {
  if (typeof value !== 'object' || value === null) return null;
  const { code, subject, reason, cases } = value as Readonly<Record<string, unknown>>;
  if (!isCode(code) || !isText(subject) || !isText(reason) || !Array.isArray(cases)) return null;
  const known = cases.filter((one): one is string | null => one === null || isText(one));
  return known.length === 0 ? null : { code, subject, reason, cases: known };
}

/** Reads what was kept; anything that does not fit is left out, so that an odd setting never stops a check. */
export function ignoredOf(kept: unknown): readonly IgnoredGroup[] {
  if (!Array.isArray(kept)) return [];
  return kept.map(groupOf).filter((group) => group !== null);
}
