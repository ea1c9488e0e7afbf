export { kindOf } from './kind.ts';
export { CheckFault, checkerOf, startChecker } from './checker.ts';
export type { Checker } from './checker.ts';
export type { CaseOnSheet, Checked, CheckRequest, Edit, ToSubmit, Unlisted } from './checked.ts';
