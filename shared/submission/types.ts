import type { Field, Registration } from '#shared/registration/index.ts';

/**
 * `complete`: the list is the bureau's whole year, so a case that is not on it is withdrawn.
 * `addition`: cases that are not on the list stay as they are.
 */
export const modes = ['complete', 'addition'] as const;
export type Mode = (typeof modes)[number];

/** How a version of a bureau's year came about: a list was submitted, the last version was undone, or single cases were withdrawn. */
export const receiptKinds = ['submission', 'undo', 'withdrawal'] as const;
export type ReceiptKind = (typeof receiptKinds)[number];

/** Why single cases are withdrawn. Codes, so that nobody writes about a person. */
export const withdrawalReasons = [
  /** Entered twice by the bureau itself. */
  'entered-twice',
  /** On reflection no report of discrimination. */
  'no-report',
  /** Handed over to another bureau, which registers it. */
  'other-bureau',
  /** The person who reported asks for it. */
  'reporter-asks',
  /** A trial or a mistake while entering. */
  'entered-wrongly',
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** One field that differs between two versions of a case. */
export interface FieldChange {
  readonly field: Field;
  readonly before: Registration[Field];
  readonly after: Registration[Field];
}

export interface ChangedCase {
  readonly caseNumber: string;
  readonly changes: readonly FieldChange[];
}

/** The difference that a submission makes to a bureau's year. Case numbers in natural order. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly ChangedCase[];
  readonly unchanged: readonly string[];
  readonly withdrawn: readonly string[];
}
