export type { Cause } from './conditions.ts';
export { type Citation, citer } from './citations.ts';
export { easter, holidays, isWorkingDay, nextWorkingDay } from './calendar.ts';
export { findingGuides, guidanceForRule } from './findings.ts';
export type { AppliedRoute, Guidance, GuidedStep, Reason, StepState, UndecidedRoute } from './guidance.ts';
export { createGuide, type Guide, type GuidanceContext, routesFor } from './guide.ts';
export { type Fault, type Mistake, PlaybookError } from './mistakes.ts';
export { bundledPlaybook } from './playbook.ts';
export { readPlaybook, stepsOf } from './read.ts';
export {
  type Act,
  type Condition,
  type FindingGuide,
  type GlossaryEntry,
  type Partner,
  type Phase,
  type Playbook,
  type PlaybookDocument,
  playbookSchema,
  type Reference,
  type Route,
  type Step,
} from './schema.ts';
export { forPartner, partnersIn } from './roles.ts';
export { createSearch, type Found, highlight, type Piece, type Search } from './search/index.ts';
export type { Due, GuidedTerm, TermBasis, TermStatus } from './terms.ts';
export { glossaryOf } from './words.ts';
export { type YearlyMoment, yearOfWork } from './year.ts';
export * from './cases/index.ts';
