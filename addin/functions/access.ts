import type { Access } from '#addin/session/index.ts';

/** Whoever is signed in, for the functions of the sheet: they run in the page of the pane, outside its screens. */
let current: Access | null = null;
const waiting = new Set<() => void>();

export const signedIn = (): Access | null => current;

/** Tells the functions who is signed in now; cells that were refused for want of somebody are asked to try again. */
export function signInFunctions(access: Access | null): void {
  current = access;
  if (access === null) return;
  const again = [...waiting];
  waiting.clear();
  for (const one of again) one();
}

/** Calls back once somebody signs in; the same callback counts once. */
export function onceSignedIn(callback: () => void): void {
  waiting.add(callback);
}
