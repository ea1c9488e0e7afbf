import type { Field } from '#shared/registration/index.ts';
import { cellsOf, type CellRef, type Reading, type Recognition } from '#shared/sheet/index.ts';
import { checkTogether, lackedField, registrationChecker, writtenField } from './check.ts';
import type { Breach, Finding, Fix, RuleContext } from './types.ts';
import { leavesEmpty, valueFindings } from './value-findings.ts';

/** The part of a recognition that findings rest on. */
export type Readings = Pick<Recognition, 'readings'>;

const draftsOf = (readings: readonly Reading[]) => readings.map(({ draft }) => draft);

/** The cells that a breach is about; the case number's where the fields have no cell of their own. */
function cellsAbout(reading: Reading, fields: readonly Field[]): readonly CellRef[] {
  const [only] = fields;
  const cells =
    fields.length === 1 && only !== undefined
      ? (cellsOf(reading, only) ?? [])
      : fields.flatMap((field) => cellsOf(reading, field) ?? []);
  return cells.length > 0 ? cells : (cellsOf(reading, 'caseNumber') ?? []);
}

/** Whether a breach for lack of a field says no more than a problem of that field's own cell. */
function repeatsProblem(breach: Breach, reading: Reading): boolean {
  const lacked = lackedField(breach.code);
  return lacked !== null && reading.problems.some((problem) => problem.field === lacked && leavesEmpty(problem));
}

/** Whether a breach is for lack of a field that the sheet has no column for, so that every row has it. */
function lacksColumn(breach: Breach, reading: Reading): boolean {
  const lacked = lackedField(breach.code);
  return lacked !== null && cellsOf(reading, lacked) === undefined;
}

/** For the sentence: another registration becomes its place, with rows from 1 as in Excel. */
function paramsOf({ params }: Breach, readings: readonly Reading[]): Finding['params'] {
  if (params['otherIndex'] === undefined) return params;
  const { otherIndex, ...rest } = params;
  const other = typeof otherIndex === 'number' ? readings[otherIndex]?.rows[0] : undefined;
  return other === undefined ? rest : { ...rest, otherSheet: other.sheet, otherRow: other.row + 1 };
}

/** The mend of a breach that says what to write: into every cell of the field, where the sheet has a column for it. */
function fixOf({ code, params }: Breach, about: readonly Reading[]): Fix | null {
  const field = writtenField(code);
  const value = params['write'];
  if (field === null || value === undefined) return null;
  const cells = about.flatMap((reading) => cellsOf(reading, field) ?? []);
  return cells.length === 0 ? null : { writes: cells.map((cell) => ({ cell, value })) };
}

function asFinding(breach: Breach, reading: Reading, readings: readonly Reading[]): Finding {
  const { rule, code, severity, fields, index, also } = breach;
  const about = also === undefined ? [reading] : [reading, ...also.flatMap((other) => readings[other] ?? [])];
  const fix = fixOf(breach, about);
  return {
    rule,
    code,
    severity,
    cells: also === undefined ? cellsAbout(reading, fields) : about.flatMap((one) => cellsAbout(one, fields)),
    caseNumber: reading.draft.caseNumber,
    reading: index,
    params: paramsOf(breach, readings),
    ...(fix !== null && { fix }),
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

const nothingFound: readonly Finding[] = [];

/** What one reading has by itself. */
interface Own {
  readonly index: number;
  readonly findings: readonly Finding[];
  /** The breaches for lack of a field that the sheet has no column for. */
  readonly lacking: readonly Breach[];
}

/** A breach of one reading: a finding, a repetition of what its cell says already, or one more row without a column. */
function place(
  breach: Breach,
  reading: Reading,
  readings: readonly Reading[],
  found: Finding[],
  lacking: Breach[],
): void {
  if (repeatsProblem(breach, reading)) return;
  if (lacksColumn(breach, reading)) lacking.push(breach);
  else found.push(asFinding(breach, reading, readings));
}

function ownOf(reading: Reading, index: number, readings: readonly Reading[], breaches: readonly Breach[]): Own {
  if (breaches.length === 0 && reading.problems.length === 0) return { index, findings: nothingFound, lacking: [] };
  const found = valueFindings(reading, index);
  const lacking: Breach[] = [];
  for (const breach of breaches) place(breach, reading, readings, found, lacking);
  return { index, findings: found, lacking };
}

/** The findings of readings beside each other, such as a case number that occurs twice, by reading. */
function foundTogether(readings: readonly Reading[], context: RuleContext) {
  const byReading = new Map<number, Finding[]>();
  const lacking: Breach[] = [];
  for (const breach of checkTogether(draftsOf(readings), context)) {
    const reading = readings[breach.index];
    if (reading === undefined) continue;
    const found = byReading.get(breach.index) ?? [];
    place(breach, reading, readings, found, lacking);
    if (found.length > 0) byReading.set(breach.index, found);
  }
  return { byReading, lacking };
}

/** One finding for each column that is lacking, unless it is being asked whether a column may be the one. */
function columnFindings(lacking: readonly Breach[], asked: ReadonlySet<unknown>): readonly Finding[] {
  return [...Map.groupBy(lacking, ({ code }) => code).values()]
    .flatMap((breaches) => (breaches[0] === undefined ? [] : [asColumnFinding(breaches[0], breaches.length)]))
    .filter(({ params }) => !asked.has(params['field']));
}

/** The fields that a column may hold of which the sheet's owner is being asked what it is. */
const fieldsAsked = (questions: Recognition['questions']): ReadonlySet<unknown> =>
  new Set(questions.flatMap((question) => (question.kind === 'column' ? question.candidates : [])));

/** Findings by what they are about. */
export interface GroupedFindings {
  /** Per reading of the recognition, in its order. A group that is the same as before is the same array. */
  readonly readings: readonly (readonly Finding[])[];
  /** About the sheet as a whole. */
  readonly sheet: readonly Finding[];
}

/** The part of a recognition that findings rest on, with the questions that make some of them superfluous. */
type Asked = Readings & Partial<Pick<Recognition, 'questions'>>;

/** Whether two lists of findings say the same. */
const sameFindings = (one: readonly Finding[], other: readonly Finding[] | undefined): boolean =>
  one.length === other?.length && (one.length === 0 || JSON.stringify(one) === JSON.stringify(other));

/** What is known of readings from the last time. */
interface Known {
  readonly own: WeakMap<Reading, Own>;
  readonly groups: readonly (readonly Finding[])[];
}

function group({ readings, questions = [] }: Asked, context: RuleContext, known: Known | null): GroupedFindings {
  const breaches: Breach[] = [];
  const check = registrationChecker(context, (breach) => breaches.push(breach));
  const { byReading, lacking } = foundTogether(readings, context);
  const groups = readings.map((reading, index) => {
    let own = known?.own.get(reading);
    if (own?.index !== index) {
      breaches.length = 0;
      check(reading.draft, index);
      own = ownOf(reading, index, readings, breaches);
      known?.own.set(reading, own);
    }
    for (const breach of own.lacking) lacking.push(breach);
    const together = byReading.get(index);
    if (together === undefined) return own.findings;
    const all = [...together, ...own.findings];
    const before = known?.groups[index];
    return before !== undefined && sameFindings(all, before) ? before : all;
  });
  return { readings: groups, sheet: columnFindings(lacking, fieldsAsked(questions)) };
}

/** Finds again and again while a sheet is worked in: looks only at readings that have changed, and at all of them together. */
export function startFinding(): (recognition: Asked, context: RuleContext) => GroupedFindings {
  let known: Known = { own: new WeakMap(), groups: [] };
  let key = '';
  return (recognition, context) => {
    const next = JSON.stringify(context);
    if (next !== key) known = { own: new WeakMap(), groups: [] };
    key = next;
    const found = group(recognition, context, known);
    known = { ...known, groups: found.readings };
    return found;
  };
}

/**
 * All findings: reading by reading from the top, and last what the sheet as a whole lacks. That a column is lacking is not
 * said while a question is open about a column that may be the one; its registrations wait all the same.
 */
export function findings(recognition: Asked, context: RuleContext): Finding[] {
  const { readings, sheet } = group(recognition, context, null);
  const all: Finding[] = [];
  for (const found of readings) for (const finding of found) all.push(finding);
  return all.concat(sheet);
}
