import type { Draft, Registration } from './registration.ts';

/** A draft as a registration, or `null` when a field that no registration can lack is missing. */
export function toRegistration(draft: Draft): Registration | null {
  const { caseNumber, reportedOn, domain } = draft;
  if (caseNumber === null || reportedOn === null || domain === null) return null;
  if (draft.grounds.length === 0 || draft.natures.length === 0) return null;
  return { ...draft, caseNumber, reportedOn, domain };
}

/** Codes in the order of their list's codes, each once: the form in which a registration holds a list. */
export function sortedCodes<C extends string>(codes: readonly C[]): readonly C[] {
  for (let at = 1; at < codes.length; at += 1) {
    if ((codes[at - 1] ?? '') >= (codes[at] ?? '')) return [...new Set(codes)].sort();
  }
  return codes;
}
