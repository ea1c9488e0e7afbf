import type { Draft, Field } from '#shared/registration/index.ts';
import type { Params, Rule, Way } from './rule.ts';
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

function breachOf(rule: Rule, index: number, way: string, fields: readonly Field[], params = noParams): Breach {
  const code = breachCode(rule, way);
  return { rule: rule.id, code, severity: ways.get(code)?.severity ?? 'error', index, fields, params };
}

/** The breaches by one registration of the rules that look at one registration at a time. */
export function checkRegistration(draft: Draft, index: number, context: RuleContext): Breach[] {
  const breaches: Breach[] = [];
  for (const rule of registrationRules) {
    rule.check(draft, context, (way, fields, params) => {
      breaches.push(breachOf(rule, index, way, fields, params));
    });
  }
  return breaches;
}

/** The breaches of the rules that look at registrations beside each other, such as a case number that occurs twice. */
export function checkTogether(drafts: readonly Draft[], context: RuleContext): Breach[] {
  const breaches: Breach[] = [];
  for (const rule of listRules) {
    rule.check(drafts, context, (index, way, fields, params) => {
      breaches.push(breachOf(rule, index, way, fields, params));
    });
  }
  return breaches;
}

/** All breaches of all rules, in the order of the list. The server runs this on what it receives, the pane on what it read. */
export function checkRegistrations(drafts: readonly Draft[], context: RuleContext): Breach[] {
  const together = checkTogether(drafts, context);
  const apart = drafts.flatMap((draft, index) => checkRegistration(draft, index, context));
  return [...together, ...apart].sort((left, right) => left.index - right.index);
}
