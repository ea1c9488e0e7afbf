export { CheckFault, startChecker } from './checker.ts';
export type { Checker } from './checker.ts';
export type { Checked, CheckRequest, Edit, ToSubmit } from './desk.ts';
