import type { BureauId } from '#shared/codebook/index.ts';
import type { ProfileKey } from './profiles.ts';

/** A quarter of a bureau. Until a slice is in an edition, nothing has been published about it. */
export interface Slice {
  readonly bureau: BureauId;
  readonly quarter: string;
}

/** What is known of a profile for good: never published as such. */
export interface PastProfile {
  /** The true count of the version that the last edition rests on. */
  readonly count: number;
  /** What the last edition says. */
  readonly published: number;
  /** What was first published, modulo the base: all that is published later has the same remainder. */
  readonly residue: number;
}

/**
 * What must be kept, secret and for good, to publish the next edition of a year: nobody but the store sees it. It begins with
 * the first edition, and so do the seed and the base of the year.
 */
export interface YearHistory {
  readonly year: number;
  readonly base: number;
  readonly seed: number;
  readonly editions: number;
  /** The slices that were in an edition. */
  readonly slices: readonly Slice[];
  readonly profiles: ReadonlyMap<ProfileKey, PastProfile>;
}

/** A bureau of which the last edition's version stays, because too little changed to show the change. */
export interface HeldBack {
  readonly bureau: BureauId;
  /** Fewer registrations changed than this. */
  readonly fewerThan: number;
}
