import type { Field } from '#shared/registration/index.ts';
import type { Reading, ValueProblem } from '#shared/sheet/index.ts';
import { rules } from './rules.ts';
import type { BreachCode, Finding, Fix, RuleId, Severity } from './types.ts';

type Kind = ValueProblem['kind'];

const dateFields: ReadonlySet<Field> = new Set<Field>(['reportedOn', 'incidentOn', 'closedOn']);

/** The rule that a cell's own problem falls under. */
const ruleOf = (kind: Kind, field: Field): RuleId => {
  if (kind === 'personal-data') return 'V11';
  if (kind === 'repeated-label') return 'V3';
  if (dateFields.has(field)) return 'V2';
  if (field === 'caseNumber' || kind === 'rows-disagree') return 'V1';
  return field === 'incidentPostcode' ? 'V5' : 'V4';
};

const severityOf = (id: RuleId, kind: Kind): Severity => rules.find((rule) => rule.id === id)?.cells?.[kind] ?? 'error';

/** What a mend would write: the suggestion, into exactly the cell that has the problem. */
function fixOf(problem: ValueProblem): Fix | null {
  const write = 'suggestion' in problem ? problem.suggestion?.write : undefined;
  return write === undefined ? null : { writes: [{ cell: problem.cell, value: write }] };
}

/** For the sentence of a finding. A cell with personal data is pointed at, never repeated. */
function paramsOf(problem: ValueProblem): Finding['params'] {
  const { field } = problem;
  switch (problem.kind) {
    case 'personal-data':
      return { field, what: problem.what };
    case 'repeated-label':
      return { field, value: problem.value, code: problem.code };
    case 'several-labels':
      return { field, value: problem.value, codes: problem.codes.join(' ') };
    case 'rows-disagree':
      return {
        field,
        value: problem.value,
        otherRow: problem.otherRow + 1,
        ...(problem.otherSheet !== undefined && { otherSheet: problem.otherSheet }),
      };
    case 'unknown-label':
      return problem.suggestion === null
        ? { field, value: problem.value }
        : { field, value: problem.value, code: problem.suggestion.code, write: problem.suggestion.write };
    case 'bad-postcode':
      return problem.suggestion === null
        ? { field, value: problem.value }
        : { field, value: problem.value, write: problem.suggestion.write };
    default:
      return { field, value: problem.value };
  }
}

/** The problems of a reading's own cells as findings. Of repeated labels only grounds are told, as V3 asks. */
export function valueFindings({ draft, problems }: Reading, index: number): Finding[] {
  return problems
    .filter(({ kind, field }) => kind !== 'repeated-label' || field === 'grounds')
    .map((problem) => {
      const rule = ruleOf(problem.kind, problem.field);
      const fix = fixOf(problem);
      const code: BreachCode = `${rule}.${problem.kind}`;
      return {
        rule,
        code,
        severity: severityOf(rule, problem.kind),
        cells: [problem.cell],
        caseNumber: draft.caseNumber,
        reading: index,
        params: paramsOf(problem),
        ...(fix !== null && { fix }),
      };
    });
}

/** Whether a problem left its field empty or incomplete, so that a breach for lack of that field only repeats it. */
export const leavesEmpty = ({ kind }: ValueProblem): boolean => kind !== 'repeated-label' && kind !== 'rows-disagree';
