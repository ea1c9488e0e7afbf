import { useState } from 'react';
import { useWorkbook } from '#addin/app/workbook.ts';
import { ExcelTrouble, selectCell, undoFixes, writeFixes } from '#addin/excel/index.ts';
import type { Mend, Mended } from '#addin/excel/index.ts';
import type { Finding } from '#shared/rules/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';

/** The last thing that was done in the sheet from the pane, or is being done. */
export type LastMend =
  | { readonly done: 'fixing'; readonly cells: number; readonly of: number; readonly stop: () => void }
  | { readonly done: 'fixed'; readonly mended: Mended }
  | { readonly done: 'undone'; readonly cells: number }
  /** The sheet of a cell was no longer there, so the workbook was read again. */
  | { readonly done: 'reread' }
  | { readonly done: 'failed'; readonly error: unknown };

export interface Mends {
  readonly last: LastMend | null;
  readonly fix: (findings: readonly Finding[]) => void;
  readonly undo: () => void;
  readonly go: (cell: CellRef | null | undefined) => void;
}

/** More cells than this and people see how far it is, and can stop it. */
const quickCells = 200;

function mendOf({ fix, params, code }: Finding): readonly Mend[] {
  if (fix === undefined) return [];
  const value = params['value'];
  return [{ fix, instead: code.endsWith('.unknown-label') && typeof value === 'string' ? value : undefined }];
}

/** Going to cells, mending them and taking the last mend back. What changed is checked again. */
export function useMends(): Mends {
  const { now, check } = useWorkbook();
  const [last, setLast] = useState<LastMend | null>(null);
  const failed = (error: unknown): void => setLast({ done: 'failed', error });
  const checkUnlessLive = (): void => {
    if (!now.preferences.live) void check();
  };
  const rereadOrFailed = async (error: unknown): Promise<void> => {
    if (error instanceof ExcelTrouble && error.kind === 'gone') {
      await check();
      setLast({ done: 'reread' });
    } else failed(error);
  };
  const fix = async (findings: readonly Finding[]): Promise<void> => {
    const mends = findings.flatMap(mendOf);
    const stopping = new AbortController();
    const onProgress = (cells: number, of: number): void => {
      if (of > quickCells) setLast({ done: 'fixing', cells, of, stop: () => stopping.abort() });
    };
    const mended = await writeFixes(mends, { signal: stopping.signal, onProgress });
    setLast({ done: 'fixed', mended });
    checkUnlessLive();
  };
  return {
    last,
    fix: (findings) => void fix(findings).catch(failed),
    undo: () => {
      if (last?.done !== 'fixed') return;
      void undoFixes(last.mended)
        .then((cells) => setLast({ done: 'undone', cells }))
        .then(checkUnlessLive)
        .catch(failed);
    },
    go: (cell) => {
      if (cell !== null && cell !== undefined) void selectCell(cell).catch(rereadOrFailed);
    },
  };
}
