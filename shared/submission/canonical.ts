import {
  compareCaseNumbers,
  fields,
  listFields,
  sortedCodes,
  type Field,
  type Registration,
} from '#shared/registration/index.ts';

/** A registration with its lists sorted and without doubles: two that say the same are then the same. */
export function canonical(registration: Registration): Registration {
  const unsorted = listFields.some((field) => sortedCodes<string>(registration[field]) !== registration[field]);
  return unsorted ? sorted(registration) : registration;
}

const sorted = (registration: Registration): Registration => ({
  ...registration,
  grounds: sortedCodes(registration.grounds),
  subgrounds: sortedCodes(registration.subgrounds),
  natures: sortedCodes(registration.natures),
  handlings: sortedCodes(registration.handlings),
  referredTo: sortedCodes(registration.referredTo),
});

/** Registrations in the natural order of their case numbers. */
export const inOrder = (registrations: readonly Registration[]): Registration[] =>
  [...registrations].sort((left, right) => compareCaseNumbers(left.caseNumber, right.caseNumber));

/** A field's value as one text: what two versions of a case are compared by, and what the checksum is taken over. */
export function fieldText(registration: Registration, field: Field): string | null {
  const value = registration[field];
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return value.length > 1 ? sortedCodes<string>(value).join(';') : (value[0] ?? '');
}

/**
 * The text over which the checksum of a year is taken: the names of the fields, then one line of JSON per registration
 * in natural order. The same registrations give the same text, whatever order they and their lists came in.
 */
export const canonicalText = (registrations: readonly Registration[]): string =>
  [
    JSON.stringify(fields),
    ...inOrder(registrations).map((one) => JSON.stringify(fields.map((field) => fieldText(one, field)))),
  ].join('\n');
