import { createStore } from './store.ts';
import type { Task } from './tasks.ts';

/** Where the reader wants to be. Kept in state: office.js takes `history.pushState` away. */
export interface Destination {
  readonly task: Task | null;
  /** Counts the times that "check this sheet" was asked for from the ribbon, so that each one starts a check. */
  readonly checksAsked: number;
}

export const destination = createStore<Destination>({ task: null, checksAsked: 0 });

export function goTo(task: Task): void {
  destination.set((now) => ({ ...now, task }));
}

/** Opens the submit pane and starts a check of the workbook. */
export function askForCheck(): void {
  destination.set((now) => ({ task: 'submit', checksAsked: now.checksAsked + 1 }));
}
