/** The sum of some unknowns is from `low` up to and including `high`. */
export interface Constraint {
  readonly of: readonly number[];
  /** What each unknown counts for, when that is not 1. */
  readonly weights?: readonly number[];
  readonly low: number;
  readonly high: number;
}
