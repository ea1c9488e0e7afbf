import { createContext, use } from 'react';
import type { Finding } from '#shared/rules/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import type { AskedLabel } from './groups.ts';

/** What can be done with findings, wherever they are listed. */
export interface FindingActions {
  /** Whether the workbook has several sheets with registrations, so that an address needs its sheet. */
  readonly manySheets: boolean;
  readonly go: (cell: CellRef | undefined) => void;
  /** Writes the mends of these findings. */
  readonly fix: (findings: readonly Finding[]) => void;
  /** Remembers what a word stands for. */
  readonly learn: (question: AskedLabel, code: string) => void;
  /** Leaves findings as they are. */
  readonly ignore: (findings: readonly Finding[], reason: string) => void;
  readonly takeBack: (findings: readonly Finding[]) => void;
}

const ActionsContext = createContext<FindingActions | null>(null);

export const FindingActionsProvider = ActionsContext;

export function useFindingActions(): FindingActions {
  const actions = use(ActionsContext);
  if (actions === null) throw new Error('Findings were listed without anything to do with them.');
  return actions;
}
