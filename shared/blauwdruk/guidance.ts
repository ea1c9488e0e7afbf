import type { Text } from '#shared/codebook/index.ts';
import type { Field } from '#shared/registration/index.ts';
import type { Cause } from './conditions.ts';
import type { Citation } from './citations.ts';
import type { PlaybookDocument } from './schema.ts';
import type { GuidedTerm } from './terms.ts';

/** A route that applies to a registration, or may apply on a condition that the sheet does not tell. */
export interface AppliedRoute {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly certainty: 'applies' | 'possible';
  /** For a possible route: when it applies. */
  readonly onlyIf: Text | null;
  /** The codes of the registration that triggered it. */
  readonly why: readonly Cause[];
  readonly sources: readonly Citation[];
}

/** A route of which nobody can say whether it applies, because the registration leaves fields open. */
export interface UndecidedRoute {
  readonly id: string;
  readonly title: Text;
  readonly missing: readonly Field[];
}

/** Why a step is impossible, or on what it depends. */
export type Reason =
  | { readonly kind: 'text'; readonly text: Text; readonly sources: readonly Citation[] }
  /** It belongs only to routes that may or may not apply; each says when. */
  | { readonly kind: 'route'; readonly routes: readonly AppliedRoute[] }
  /** It depends on fields that the registration leaves open; `text` says what would make it impossible. */
  | {
      readonly kind: 'missing';
      readonly fields: readonly Field[];
      readonly text: Text | null;
      readonly sources: readonly Citation[];
    };

/** `impossible` beats `conditional` beats `do`, whatever the routes ask. */
export type StepState = 'do' | 'conditional' | 'impossible';

export interface GuidedStep {
  readonly id: string;
  readonly phase: string;
  readonly text: Text;
  readonly note: Text | null;
  readonly acts: readonly string[];
  readonly state: StepState;
  /** Empty for `do`. For `impossible` only what makes it so. */
  readonly reasons: readonly Reason[];
  readonly term: GuidedTerm | null;
  /** How often a year at least, for what comes back. */
  readonly timesAYear: number | null;
  readonly documents: readonly PlaybookDocument[];
  readonly sources: readonly Citation[];
}

export interface Guidance {
  readonly routes: readonly AppliedRoute[];
  readonly undecided: readonly UndecidedRoute[];
  /** Every partner, also one without steps, in the playbook's order. */
  readonly partners: readonly {
    readonly partner: string;
    readonly title: Text;
    readonly steps: readonly GuidedStep[];
  }[];
}
