import type { Field } from '#shared/registration/index.ts';
import type { CellRef, Reading, Recognition } from '#shared/sheet/index.ts';
import { checkRegistration, checkRegistrations, checkTogether, lackedField } from './check.ts';
import type { Breach, Finding, RuleContext } from './types.ts';
import { leavesEmpty, valueFindings } from './value-findings.ts';

/** The part of a recognition that findings rest on. */
export type Readings = Pick<Recognition, 'readings'>;

/** The cells that a breach is about; the case number's where the fields have no cell of their own. */
function cellsOf(reading: Reading, fields: readonly Field[]): readonly CellRef[] {
  const cells = fields.flatMap((field) => reading.cells[field] ?? []);
  return cells.length > 0 ? cells : (reading.cells.caseNumber ?? []);
}

/** Whether a breach for lack of a field says no more than a problem of that field's own cell. */
function repeatsProblem(breach: Breach, reading: Reading): boolean {
  const lacked = lackedField(breach.code);
  return lacked !== null && reading.problems.some((problem) => problem.field === lacked && leavesEmpty(problem));
}

/** Whether a breach is for lack of a field that the sheet has no column for, so that every row has it. */
function lacksColumn(breach: Breach, reading: Reading): boolean {
  const lacked = lackedField(breach.code);
  return lacked !== null && reading.cells[lacked] === undefined;
}

/** For the sentence: another registration becomes its place, with rows from 1 as in Excel. */
function paramsOf({ params }: Breach, readings: readonly Reading[]): Finding['params'] {
  const { otherIndex, ...rest } = params;
  const other = typeof otherIndex === 'number' ? readings[otherIndex]?.rows[0] : undefined;
  return other === undefined ? rest : { ...rest, otherSheet: other.sheet, otherRow: other.row + 1 };
}

function asFinding(breach: Breach, reading: Reading, readings: readonly Reading[]): Finding {
  const { rule, code, severity, fields, index } = breach;
  return {
    rule,
    code,
    severity,
    cells: cellsOf(reading, fields),
    caseNumber: reading.draft.caseNumber,
    reading: index,
    params: paramsOf(breach, readings),
  };
}

/** One finding for a column that the sheet does not have, with the number of registrations that it is about. */
const asColumnFinding = ({ rule, code, severity }: Breach, count: number): Finding => ({
  rule,
  code,
  severity,
  cells: [],
  caseNumber: null,
  reading: -1,
  params: { field: lackedField(code) ?? '', count },
});

/** Breaches with a place, in the order given; those for lack of a column as one finding each, at the end. */
function placeBreaches(breaches: readonly Breach[], readings: readonly Reading[]): Finding[] {
  const found: Finding[] = [];
  const withoutColumn = new Map<string, { readonly breach: Breach; count: number }>();
  for (const breach of breaches) {
    const reading = readings[breach.index];
    if (reading === undefined || repeatsProblem(breach, reading)) continue;
    if (!lacksColumn(breach, reading)) {
      found.push(asFinding(breach, reading, readings));
      continue;
    }
    const known = withoutColumn.get(breach.code);
    if (known === undefined) withoutColumn.set(breach.code, { breach, count: 1 });
    else known.count += 1;
  }
  for (const { breach, count } of withoutColumn.values()) found.push(asColumnFinding(breach, count));
  return found;
}

const aboutOneReading = ({ reading }: Finding): boolean => reading >= 0;

/**
 * The findings of one reading on its own: its cells, and the rules about one registration. After a change in one row
 * these and `findingsTogether` are all that can differ, but for the counts of columns that the sheet does not have.
 */
export function findingsOfReading({ readings }: Readings, index: number, context: RuleContext): Finding[] {
  const reading = readings[index];
  if (reading === undefined) return [];
  const breaches = checkRegistration(reading.draft, index, context);
  return [...valueFindings(reading, index), ...placeBreaches(breaches, readings).filter(aboutOneReading)];
}

const draftsOf = (readings: readonly Reading[]) => readings.map(({ draft }) => draft);

/** The findings of readings beside each other, such as a case number that occurs twice. */
export const findingsTogether = ({ readings }: Readings, context: RuleContext): Finding[] =>
  placeBreaches(checkTogether(draftsOf(readings), context), readings).filter(aboutOneReading);

/** The fields that a column may hold of which the sheet's owner is being asked what it is. */
const fieldsAsked = (questions: Recognition['questions']): ReadonlySet<unknown> =>
  new Set(questions.flatMap((question) => (question.kind === 'column' ? question.candidates : [])));

/**
 * All findings: reading by reading from the top, and last what the sheet as a whole lacks. That a column is lacking is not
 * said while a question is open about a column that may be the one; its registrations wait all the same.
 */
export function findings(
  { readings, questions = [] }: Readings & Partial<Pick<Recognition, 'questions'>>,
  context: RuleContext,
): Finding[] {
  const asked = fieldsAsked(questions);
  const ofValues = readings.flatMap(valueFindings);
  const ofRules = placeBreaches(checkRegistrations(draftsOf(readings), context), readings).filter(
    (finding) => aboutOneReading(finding) || !asked.has(finding.params['field']),
  );
  const place = ({ reading }: Finding) => (reading < 0 ? readings.length : reading);
  return [...ofValues, ...ofRules].sort((left, right) => place(left) - place(right));
}
