export * from './types.ts';
export { checkRegistration, checkRegistrations, checkTogether, lackedField } from './check.ts';
export { findings, findingsOfReading, findingsTogether, type Readings } from './findings.ts';
export { rulesDocument } from './document.ts';
export type { CellRule, ListRule, RegistrationRule, Rule, Way } from './rule.ts';
export { rules } from './rules.ts';
export { submittable, type Submittable } from './submittable.ts';
