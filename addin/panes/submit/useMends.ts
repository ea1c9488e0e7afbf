import { useState } from 'react';
import { selectCell, undoFixes, writeFixes } from '#addin/excel/index.ts';
import type { Mended } from '#addin/excel/index.ts';
import type { Finding } from '#shared/rules/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';

/** The last thing that was done in the sheet from the pane. */
export type LastMend =
  | { readonly done: 'fixed'; readonly mended: Mended }
  | { readonly done: 'undone'; readonly cells: number }
  | { readonly done: 'failed'; readonly error: unknown };

export interface Mends {
  readonly last: LastMend | null;
  readonly fix: (findings: readonly Finding[]) => void;
  readonly undo: () => void;
  readonly go: (cell: CellRef | null | undefined) => void;
}

/** Going to cells, mending them and taking the last mend back. What changed is checked again by itself. */
export function useMends(): Mends {
  const [last, setLast] = useState<LastMend | null>(null);
  const failed = (error: unknown): void => setLast({ done: 'failed', error });
  return {
    last,
    fix: (findings) => {
      const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
      void writeFixes(fixes).then((mended) => setLast({ done: 'fixed', mended }), failed);
    },
    undo: () => {
      if (last?.done !== 'fixed') return;
      void undoFixes(last.mended).then((cells) => setLast({ done: 'undone', cells }), failed);
    },
    go: (cell) => {
      if (cell !== null && cell !== undefined) void selectCell(cell).catch(failed);
    },
  };
}
