export type { Cause } from './conditions.ts';
export type { AppliedRoute, Guidance, GuidedStep, Reason, StepState, UndecidedRoute } from './guidance.ts';
export { createGuide, type Guide, type GuidanceContext, routesFor } from './guide.ts';
export { easter, holidays, isWorkingDay, nextWorkingDay } from './calendar.ts';
export { bundledPlaybook, type Citation, citer, PlaybookError, readPlaybook, stepsOf } from './playbook.ts';
export { type Playbook, type PlaybookDocument, type Route, type Step } from './schema.ts';
export { createSearch, type Found, type Search } from './search.ts';
export type { Due, GuidedTerm, TermBasis, TermStatus } from './terms.ts';
