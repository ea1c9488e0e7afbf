export * from './registration.ts';
export {
  caseNumberProblem,
  caseNumbersRise,
  cleanCaseNumber,
  compareCaseNumbers,
  maxCaseNumberLength,
  type CaseNumberProblem,
} from './case-number.ts';
export {
  fromColumns,
  fromStoredColumns,
  maxColumnProblems,
  toColumns,
  type ColumnProblem,
  type ParsedColumns,
  type RegistrationColumns,
} from './columns.ts';
export { isComplete, sortedCodes, toRegistration } from './completion.ts';
export {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  firstDayOf,
  isIsoDate,
  isIsoMonth,
  isoDate,
  lastDayOf,
  monthOf,
  quarterOf,
  yearOf,
} from './dates.ts';
export { isListField, type ValueFault } from './field-values.ts';
export { isMassReportMark, unnamedMassReport } from './mass-report.ts';
