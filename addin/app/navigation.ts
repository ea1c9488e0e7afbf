import { createStore } from './store.ts';
import type { Task } from './tasks.ts';

/** Where the reader wants to be. Kept in state: office.js takes `history.pushState` away. */
export interface Destination {
  readonly task: Task | null;
  /** The ribbon asked for a check that has not been started yet. */
  readonly checkAsked: boolean;
}

export const destination = createStore<Destination>({ task: null, checkAsked: false });

export function goTo(task: Task): void {
  destination.set((now) => ({ ...now, task }));
}

/** Opens the submit pane and starts a check of the workbook. */
export function askForCheck(): void {
  destination.set(() => ({ task: 'submit', checkAsked: true }));
}

/** The check that was asked for has been started. */
export function checkStarted(): void {
  destination.set((now) => ({ ...now, checkAsked: false }));
}
