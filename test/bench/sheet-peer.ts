import { Ajv, type ValidateFunction } from 'ajv';
import { isCodedField } from '#shared/codebook/index.ts';
import { isListField, maxCaseNumberLength, type Field } from '#shared/registration/index.ts';
import type { CellValue } from '#shared/sheet/index.ts';

/** A column of the sheet that the peer validates: its place, and the field to which somebody has mapped it by hand. */
export interface PeerColumn {
  readonly column: number;
  readonly field: Field;
}

type Rows = readonly (readonly CellValue[])[];
type RowObject = Readonly<Record<string, unknown>>;

const dateFields: ReadonlySet<Field> = new Set<Field>(['reportedOn', 'incidentOn', 'closedOn']);
const required: readonly Field[] = ['caseNumber', 'reportedOn', 'grounds', 'domain', 'natures'];

const dateOf = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
const partsOf = (value: CellValue): string[] =>
  String(value)
    .split(';')
    .map((part) => part.trim());

/** Rows of cells as the objects that a schema can judge: dates as text, lists apart, empty cells left out. */
export function asObjects(rows: Rows, columns: readonly PeerColumn[]): RowObject[] {
  return rows.map((row) => {
    const object: Record<string, unknown> = {};
    for (const { column, field } of columns) {
      const value = row[column] ?? null;
      if (value === null || value === '') continue;
      const before = object[field];
      if (dateFields.has(field) && typeof value === 'number') object[field] = dateOf(value);
      else if (isListField(field))
        object[field] = Array.isArray(before) ? [...(before as string[]), ...partsOf(value)] : partsOf(value);
      else object[field] = typeof value === 'string' ? value : String(value);
    }
    return object;
  });
}

/** The labels of a field as these rows write them: no schema can have fewer, so none is quicker. */
const labelsIn = (objects: readonly RowObject[], field: Field): unknown[] => [
  ...new Set(objects.flatMap((object) => object[field] ?? [])),
];

function schemaOf(field: Field, objects: readonly RowObject[]): object {
  if (field === 'caseNumber') return { type: 'string', minLength: 1, maxLength: maxCaseNumberLength };
  if (dateFields.has(field)) return { type: 'string', format: 'date' };
  if (field === 'incidentPostcode') return { type: 'string', pattern: '^[1-9]\\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2})?$' };
  if (!isCodedField(field)) return { type: 'string' };
  const labels = labelsIn(objects, field);
  const label = labels.length === 0 ? { type: 'string' } : { type: 'string', enum: labels };
  return isListField(field) ? { type: 'array', items: label, minItems: 1, uniqueItems: true } : label;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/u;
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The full check of a date, as the package `ajv-formats` has it. */
function isDate(text: string): boolean {
  const parts = isoDate.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeap(year) ? 29 : (days[month - 1] ?? 0));
}

/** The schema of the rows, compiled once; it reports all errors of a row and not only the first. */
export function compilePeer(rows: Rows, columns: readonly PeerColumn[]): ValidateFunction {
  const ajv = new Ajv({ allErrors: true });
  ajv.addFormat('date', isDate);
  const fields = [...new Set(columns.map(({ field }) => field))];
  const objects = asObjects(rows, columns);
  return ajv.compile({
    type: 'object',
    required: required.filter((field) => fields.includes(field)),
    properties: Object.fromEntries(fields.map((field) => [field, schemaOf(field, objects)])),
  });
}

/** The number of errors in all rows. */
export function validateAll(objects: readonly RowObject[], validate: ValidateFunction): number {
  let errors = 0;
  for (const object of objects) if (!validate(object)) errors += validate.errors?.length ?? 0;
  return errors;
}
