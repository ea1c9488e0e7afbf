/** Every way in which a rule can be broken: the part of a breach code after the dot. A test holds this list beside the rules themselves. */
export const breachNames = [
  'missing-case-number',
  'duplicate-case-number',
  'rows-disagree',
  'not-a-case-number',
  'missing-report-date',
  'report-outside-year',
  'report-in-future',
  'incident-after-report',
  'incident-long-ago',
  'closed-before-report',
  'closed-in-future',
  'not-a-date',
  'ambiguous-date',
  'date-left-out',
  'missing-ground',
  'unknown-beside-known',
  'repeated-label',
  'missing-domain',
  'missing-nature',
  'unknown-label',
  'several-labels',
  'formula-error',
  'too-long',
  'bad-postcode',
  'anonymous-with-mediation',
  'anonymous-with-investigation',
  'ground-of-subground-missing',
  'outside-area',
  'perhaps-mass-report',
  'personal-data',
  'closed-without-date',
  'closed-without-handling',
  'open-over-a-year',
  'missing-home-municipality',
  'missing-incident-municipality',
] as const;
export type BreachName = (typeof breachNames)[number];

/** The name in a breach code: `V2.report-in-future` is `report-in-future`. */
export function breachNameOf(code: string): BreachName | null {
  const name = code.slice(code.indexOf('.') + 1);
  return breachNames.find((one) => one === name) ?? null;
}
