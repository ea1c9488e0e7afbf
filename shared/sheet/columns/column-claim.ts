import type { Field } from '#shared/registration/index.ts';
import type { Confidence, RecognisedColumn } from '../types.ts';

/** What a column may be, from its header and its values together. */
export interface Claim {
  readonly field: Field;
  readonly weight: number;
  /** Share of the values that fit the field, or `null` when they cannot tell. */
  readonly support: number | null;
  readonly confidence: Confidence;
  readonly evidence: RecognisedColumn['evidence'];
}
