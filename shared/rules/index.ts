export * from './types.ts';
export { checkRegistration, checkRegistrations, checkTogether, lackedField, registrationChecker } from './check.ts';
export { sheetConcerns, type SheetConcern } from './concerns.ts';
export { findings, startFinding, type GroupedFindings, type Readings } from './findings.ts';
export { rulesDocument } from './document.ts';
export type { BetweenBureausRule, CellRule, ListRule, RegistrationRule, Rule, Way } from './rule.ts';
export { rules } from './rules.ts';
export { submittable, waiting, type Submittable } from './submittable.ts';
