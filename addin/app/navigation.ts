import { createStore } from './store.ts';
import type { Task } from './tasks.ts';

/** Where the reader wants to be. Kept in state: office.js takes `history.pushState` away. */
export interface Destination {
  readonly task: Task | null;
  /** The ribbon asked for a check that has not been started yet. */
  readonly checkAsked: boolean;
  /** The rule of the check that somebody wants to read more about. */
  readonly ruleAsked: string | null;
}

export const destination = createStore<Destination>({ task: null, checkAsked: false, ruleAsked: null });

export function goTo(task: Task): void {
  destination.set((now) => ({ ...now, task }));
}

/** Opens the submit pane and starts a check of the workbook. */
export function askForCheck(): void {
  destination.set((now) => ({ ...now, task: 'submit', checkAsked: true }));
}

/** The check that was asked for has been started. */
export function checkStarted(): void {
  destination.set((now) => ({ ...now, checkAsked: false }));
}

/** Opens the chain approach where it explains a rule of the check. */
export function askForGuidance(rule: string): void {
  destination.set((now) => ({ ...now, task: 'chain', ruleAsked: rule }));
}

/** The explanation that was asked for is being shown. */
export function guidanceShown(): void {
  destination.set((now) => ({ ...now, ruleAsked: null }));
}
