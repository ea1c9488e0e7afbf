import { useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useCaller } from '#addin/app/session.tsx';
import { useWorkbook } from '#addin/app/workbook.ts';
import { schemaVersion } from '#shared/api/index.ts';
import type { ErasureResult } from '#shared/api/index.ts';

/** How far erasing a case is. */
export type ErasureState =
  | { readonly at: 'typing' }
  /** Asked whether to go on. `onSheet`: the case still stands in the open workbook. */
  | { readonly at: 'asking'; readonly caseNumber: string; readonly onSheet: boolean }
  | { readonly at: 'erasing'; readonly caseNumber: string }
  | { readonly at: 'failed'; readonly caseNumber: string; readonly error: unknown }
  | { readonly at: 'done'; readonly caseNumber: string; readonly years: ErasureResult['years'] };

/** Erases a case of the own bureau after it was asked for twice. Erasing again changes nothing, so a failure can be tried again. */
export function useErasure(onDone: () => void) {
  const api = useApi();
  const { bureau } = useCaller();
  const { now, placeOf } = useWorkbook();
  const [state, setState] = useState<ErasureState>({ at: 'typing' });

  /** A workbook that was not read, or cannot be read, tells nothing. */
  const isOnSheet = async (caseNumber: string): Promise<boolean> => {
    if (now.checked === null) return false;
    return (await placeOf(caseNumber).catch(() => null)) !== null;
  };

  const ask = async (caseNumber: string): Promise<void> =>
    setState({ at: 'asking', caseNumber, onSheet: await isOnSheet(caseNumber) });

  const erase = async (caseNumber: string): Promise<void> => {
    if (bureau === null) return;
    setState({ at: 'erasing', caseNumber });
    try {
      const { years } = await api.eraseCase({ schemaVersion, bureau, caseNumber });
      setState({ at: 'done', caseNumber, years });
      onDone();
    } catch (error) {
      setState({ at: 'failed', caseNumber, error });
    }
  };

  return {
    state,
    ask: (caseNumber: string) => void ask(caseNumber),
    erase: (caseNumber: string) => void erase(caseNumber),
    again: () => setState({ at: 'typing' }),
  };
}
