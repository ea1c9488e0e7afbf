import { sortedCodes } from './completion.ts';
import { fieldChecks, type ValueFault } from './field-values.ts';
import { emptyDraft, fields, type Draft, type Field } from './registration.ts';

/**
 * Registrations column by column, as they travel and are stored. A column that is absent holds only empty values.
 * An empty value is `null` (`false` for `external`); a list is its codes with `;` between them: `G01;G05`.
 */
export interface RegistrationColumns {
  readonly rows: number;
  readonly columns: Partial<Record<Field, unknown[]>>;
}

/** A part of the columns that cannot be read. It never repeats the value. */
export interface ColumnProblem {
  /** JSON pointer within the columns form, such as `/columns/grounds/12`. */
  readonly pointer: string;
  readonly field: Field | null;
  /** Row of the value, from 0; `null` when the column as a whole is at fault. */
  readonly row: number | null;
  readonly kind: ValueFault | 'unknown-field' | 'not-a-column' | 'wrong-length';
}

export interface ParsedColumns {
  /** One draft per row; what could not be read is empty in it. */
  readonly drafts: readonly Draft[];
  /** At most `maxColumnProblems`; any problem means that the drafts are not to be trusted. */
  readonly problems: readonly ColumnProblem[];
}

/** How many problems are listed before the rest is left unsaid. */
export const maxColumnProblems = 1000;

/** Registrations as columns. The order of rows is kept. */
export function toColumns(registrations: readonly Draft[]): RegistrationColumns {
  const columns: Partial<Record<Field, unknown[]>> = {};
  for (const field of fields) {
    const values = columnOf(registrations, field);
    if (values !== null) columns[field] = values;
  }
  return { rows: registrations.length, columns };
}

function columnOf(registrations: readonly Draft[], field: Field): unknown[] | null {
  if (field === 'external')
    return registrations.some(({ external }) => external) ? registrations.map(({ external }) => external) : null;
  const texts = registrations.map((registration) => {
    const value = registration[field];
    if (value === null || typeof value === 'string') return value;
    return value.length > 1 ? value.join(';') : (value[0] ?? null);
  });
  return texts.some((text) => text !== null) ? texts : null;
}

type Report = (problem: ColumnProblem) => void;

const knownFields: ReadonlySet<string> = new Set(fields);

const pointerTo = (field: string, row?: number): string => {
  const escaped = field.replaceAll('~', '~0').replaceAll('/', '~1');
  return row === undefined ? `/columns/${escaped}` : `/columns/${escaped}/${row}`;
};

/** One column as values of the fields, empty where they cannot be read. */
function readColumn(field: Field, values: readonly unknown[], check: FaultOf, report: Report): unknown[] {
  const read = readerOf(field, check);
  return values.map((value, row) => {
    const result = read(value);
    if (result.fault !== null) report({ pointer: pointerTo(field, row), field, row, kind: result.fault });
    return result.value;
  });
}

interface ReadValue {
  readonly value: unknown;
  readonly fault: ValueFault | null;
}

const noCodes: readonly string[] = [];

/** How the text of a value is checked; `external` has none. */
type FaultOf = (field: CheckedField, text: string) => ValueFault | null;
type CheckedField = keyof typeof fieldChecks;

const asNow: FaultOf = (field, text) => fieldChecks[field].faultOf(text);
const asStored: FaultOf = () => null;

/** Reads the values of a field; each different text is checked once. */
function readerOf(field: Field, check: FaultOf): (value: unknown) => ReadValue {
  if (field === 'external') {
    return (value) => ({ value: value === true, fault: typeof value === 'boolean' ? null : 'wrong-type' });
  }
  const { list } = fieldChecks[field];
  const empty: ReadValue = { value: list ? noCodes : null, fault: null };
  const seen = new Map<string, ReadValue>();
  return (value) => {
    if (value === null) return empty;
    if (typeof value !== 'string') return { ...empty, fault: 'wrong-type' };
    let result = seen.get(value);
    if (result === undefined) {
      result = list ? readCodes(value.split(';'), (code) => check(field, code)) : { value, fault: check(field, value) };
      if (result.fault !== null) result = { ...empty, fault: result.fault };
      seen.set(value, result);
    }
    return result;
  };
}

function readCodes(codes: readonly string[], check: (code: string) => ValueFault | null): ReadValue {
  const fault = codes.map(check).find((one) => one !== null) ?? null;
  return { value: sortedCodes(codes), fault };
}

/**
 * Drafts from columns that came from outside. Never throws: what is wrong is a problem with its place.
 * The number of rows and the shape of the object have been checked by the schema `registrationColumns`.
 */
export const fromColumns = (form: RegistrationColumns): ParsedColumns => parseColumns(form, asNow);

/**
 * Drafts from columns that were checked when they were stored. Values are not judged again: a code list or a check that
 * has changed since does not change what was registered then.
 */
export const fromStoredColumns = (form: RegistrationColumns): ParsedColumns => parseColumns(form, asStored);

function parseColumns(form: RegistrationColumns, check: FaultOf): ParsedColumns {
  const problems: ColumnProblem[] = [];
  const report: Report = (problem) => {
    if (problems.length < maxColumnProblems) problems.push(problem);
  };
  const columns = new Map<Field, unknown[]>();
  for (const [name, values] of Object.entries(form.columns)) {
    const at = { pointer: pointerTo(name), row: null };
    if (!knownFields.has(name)) report({ ...at, field: null, kind: 'unknown-field' });
    else if (!Array.isArray(values)) report({ ...at, field: name as Field, kind: 'not-a-column' });
    else if (values.length !== form.rows) report({ ...at, field: name as Field, kind: 'wrong-length' });
    else columns.set(name as Field, readColumn(name as Field, values, check, report));
  }
  return { drafts: draftsOf(columns, form.rows), problems };
}

/**
 * A draft per row. The values were read by `readColumn`, so each has the type of its field. Each draft is written down
 * whole: setting its fields one by one takes six times as long.
 */
function draftsOf(columns: ReadonlyMap<Field, readonly unknown[]>, rows: number): readonly Draft[] {
  const of = (field: Field): readonly unknown[] =>
    columns.get(field) ?? new Array<unknown>(rows).fill(emptyDraft[field]);
  const caseNumber = of('caseNumber');
  const reportedOn = of('reportedOn');
  const incidentOn = of('incidentOn');
  const kind = of('kind');
  const reporter = of('reporter');
  const anonymity = of('anonymity');
  const channel = of('channel');
  const homeMunicipality = of('homeMunicipality');
  const incidentMunicipality = of('incidentMunicipality');
  const incidentDistrict = of('incidentDistrict');
  const incidentPostcode = of('incidentPostcode');
  const grounds = of('grounds');
  const subgrounds = of('subgrounds');
  const domain = of('domain');
  const natures = of('natures');
  const handlings = of('handlings');
  const referredTo = of('referredTo');
  const reportedToPolice = of('reportedToPolice');
  const status = of('status');
  const closedOn = of('closedOn');
  const result = of('result');
  const massReport = of('massReport');
  const external = of('external');
  return Array.from(
    { length: rows },
    (_, row) =>
      ({
        caseNumber: caseNumber[row],
        reportedOn: reportedOn[row],
        incidentOn: incidentOn[row],
        kind: kind[row],
        reporter: reporter[row],
        anonymity: anonymity[row],
        channel: channel[row],
        homeMunicipality: homeMunicipality[row],
        incidentMunicipality: incidentMunicipality[row],
        incidentDistrict: incidentDistrict[row],
        incidentPostcode: incidentPostcode[row],
        grounds: grounds[row],
        subgrounds: subgrounds[row],
        domain: domain[row],
        natures: natures[row],
        handlings: handlings[row],
        referredTo: referredTo[row],
        reportedToPolice: reportedToPolice[row],
        status: status[row],
        closedOn: closedOn[row],
        result: result[row],
        massReport: massReport[row],
        external: external[row],
      }) as Draft,
  );
}
