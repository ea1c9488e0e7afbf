import { fields } from '#shared/registration/index.ts';
import type { Field } from '#shared/registration/index.ts';
import type { DateOrder, SheetProfile } from '#shared/sheet/index.ts';

type Meaning = SheetProfile['columns'][string];

const isField = (value: unknown): value is Field => fields.some((field) => field === value);
const isMeaning = (value: unknown): value is Meaning => value === 'ignore' || value === 'personal' || isField(value);
const isDateOrder = (value: unknown): value is DateOrder => value === 'day-first' || value === 'month-first';
const isText = (value: unknown): value is string => typeof value === 'string';

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

function kept<T>(value: unknown, fits: (one: unknown) => one is T): Record<string, T> {
  const fitting = entriesOf(value).filter((entry): entry is [string, T] => fits(entry[1]));
  return Object.fromEntries(fitting);
}

/** Reads a profile as it was kept; what does not fit is left out, so that an odd setting never stops a check. */
export function profileOf(value: unknown): SheetProfile {
  const parts = new Map(entriesOf(value));
  const labels = entriesOf(parts.get('labels')).filter(([field]) => isField(field));
  return {
    columns: kept(parts.get('columns'), isMeaning),
    labels: Object.fromEntries(labels.map(([field, codes]) => [field, kept(codes, isText)])),
    dateOrders: kept(parts.get('dateOrders'), isDateOrder),
  };
}
