export {
  caseOf,
  gatherProgress,
  isSameCase,
  longestNote,
  noProgress,
  saysSomething,
  type CaseKey,
  type Progress,
  type StepRecord,
} from './progress/records.ts';
export {
  DamagedProgress,
  planWrites,
  progressColumns,
  readProgressTable,
  rowsAbout,
  type Cell,
  type ProgressTable,
  type TableWrites,
} from './progress/table.ts';
export {
  overviewOf,
  overviewOrders,
  sortedCases,
  urgencyOf,
  type OpenCase,
  type OpenTerm,
  type Overview,
  type OverviewContext,
  type OverviewOrder,
  type PlacedCase,
  type Urgency,
} from './overview/overview.ts';
export { calendarTerms, type CalendarTerm } from './overview/calendar.ts';
export {
  agendaGroupOf,
  agendaGroups,
  agendaTitles,
  rdoCases,
  rdoFields,
  rdoLeftOut,
  rdoStep,
  usualRdoRoutes,
  type AgendaGroup,
  type LeftOutReason,
} from './rdo/selection.ts';
export { decisionChanges, decisionNotes, rdoDecisions, type DecidedRow, type DecisionChange } from './rdo/decisions.ts';
export {
  fillLetter,
  letterFits,
  letterLimits,
  letterText,
  type Letter,
  type LetterBlock,
  type LetterContext,
  type LetterRun,
} from './letters/fill.ts';
export { letterTemplates } from './letters/letters.ts';
export { readLetter } from './letters/read.ts';
export { letterWords, type LetterTemplate, type LetterWord } from './letters/schema.ts';
