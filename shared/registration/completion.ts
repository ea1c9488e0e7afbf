import type { Draft, Registration } from './registration.ts';

type Complete = Draft & Registration;

/** Whether a draft has every field that no registration can lack. */
export const isComplete = (draft: Draft): draft is Complete =>
  draft.caseNumber !== null &&
  draft.reportedOn !== null &&
  draft.domain !== null &&
  draft.grounds.length > 0 &&
  draft.natures.length > 0;

/** A draft as a registration, or `null` when a field that no registration can lack is missing. */
export const toRegistration = (draft: Draft): Registration | null => (isComplete(draft) ? draft : null);

/** Codes in the order of their list's codes, each once: the form in which a registration holds a list. */
export function sortedCodes<C extends string>(codes: readonly C[]): readonly C[] {
  for (let at = 1; at < codes.length; at += 1) {
    if ((codes[at - 1] ?? '') >= (codes[at] ?? '')) return [...new Set(codes)].sort();
  }
  return codes;
}
