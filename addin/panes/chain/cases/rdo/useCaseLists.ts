import { useCallback, useEffect, useState } from 'react';
import { readCaseLists, writeCaseList, type CaseListSheet, type CaseListToWrite } from '#addin/excel/cases/index.ts';

export type ListState =
  | { readonly step: 'reading' | 'ready' | 'writing' }
  | { readonly step: 'written'; readonly sheet: string }
  | { readonly step: 'failed'; readonly error: unknown };

/** The case lists of the workbook, and making one. */
export function useCaseLists() {
  const [lists, setLists] = useState<readonly CaseListSheet[]>([]);
  const [state, setState] = useState<ListState>({ step: 'reading' });
  const read = useCallback(
    (): Promise<void> =>
      readCaseLists().then(
        (found) => {
          setLists(found);
          setState((now) => (now.step === 'written' ? now : { step: 'ready' }));
        },
        (error: unknown) => setState({ step: 'failed', error }),
      ),
    [],
  );
  useEffect(() => void read(), [read]);
  const write = async (list: CaseListToWrite, isTakenOver: (earlier: CaseListSheet) => boolean): Promise<void> => {
    setState({ step: 'writing' });
    try {
      // What was decided on the sheet since it was read counts too.
      const found = await readCaseLists();
      setLists(found);
      const replaced = found.find(({ sheet }) => sheet === list.replaces);
      if (replaced !== undefined && !isTakenOver(replaced)) {
        setState({ step: 'ready' });
        return;
      }
      setState({ step: 'written', sheet: await writeCaseList(list) });
      await read();
    } catch (error) {
      setState({ step: 'failed', error });
    }
  };
  return { lists, state, read, write };
}
