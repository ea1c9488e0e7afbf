import type { Draft, Field } from '#shared/registration/index.ts';
import type { Params, Report, Rule, Way } from './rule.ts';
import { rules } from './rules.ts';
import type { Breach, BreachCode, RuleContext } from './types.ts';

const registrationRules = rules.filter((rule) => rule.about === 'registration');
const listRules = rules.filter((rule) => rule.about === 'list');

const noParams: Params = {};

const breachCode = (rule: Rule, way: string): BreachCode => `${rule.id}.${way}`;

const ways: ReadonlyMap<string, Way> = new Map(
  rules.flatMap((rule) => Object.entries(rule.ways).map(([name, way]) => [breachCode(rule, name), way])),
);

/** The field whose absence a breach is about; see `Way.lacks`. */
export const lackedField = (code: BreachCode): Field | null => ways.get(code)?.lacks ?? null;

/** The field in which a breach's mend writes; see `Way.writes`. */
export const writtenField = (code: BreachCode): Field | null => ways.get(code)?.writes ?? null;

function breachOf(rule: Rule, index: number, way: string, fields: readonly Field[], params = noParams): Breach {
  const code = breachCode(rule, way);
  return { rule: rule.id, code, severity: ways.get(code)?.severity ?? 'error', index, fields, params };
}

/** Tells of a breach while registrations are checked. */
type Found = (breach: Breach) => void;

/** A checker of registrations one by one, in which every rule reports through one and the same function. */
export function registrationChecker(context: RuleContext, found: Found): (draft: Draft, index: number) => void {
  let at = 0;
  const checks = registrationRules.map((rule) => {
    const report: Report = (way, fields, params) => found(breachOf(rule, at, way, fields, params));
    return (draft: Draft) => rule.check(draft, context, report);
  });
  return (draft, index) => {
    at = index;
    for (const check of checks) check(draft);
  };
}

/** The breaches by one registration of the rules that look at one registration at a time. */
export function checkRegistration(draft: Draft, index: number, context: RuleContext): Breach[] {
  const breaches: Breach[] = [];
  registrationChecker(context, (breach) => breaches.push(breach))(draft, index);
  return breaches;
}

/** The breaches of the rules that look at registrations beside each other, such as a case number that occurs twice. */
export function checkTogether(drafts: readonly Draft[], context: RuleContext): Breach[] {
  const breaches: Breach[] = [];
  for (const rule of listRules) {
    rule.check(drafts, context, (index, way, fields, params, also) => {
      const breach = breachOf(rule, index, way, fields, params);
      breaches.push(also === undefined ? breach : { ...breach, also });
    });
  }
  return breaches;
}

/** All breaches of all rules, in the order of the list. The server runs this on what it receives, the pane on what it read. */
export function checkRegistrations(drafts: readonly Draft[], context: RuleContext): Breach[] {
  const together = Map.groupBy(checkTogether(drafts, context), ({ index }) => index);
  const breaches: Breach[] = [];
  const check = registrationChecker(context, (breach) => breaches.push(breach));
  drafts.forEach((draft, index) => {
    breaches.push(...(together.get(index) ?? []));
    check(draft, index);
  });
  return breaches;
}
