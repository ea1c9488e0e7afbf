import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import type { Trouble } from '#addin/app/trouble.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import { selectCell } from '#addin/excel/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { submitTexts } from './texts.ts';

/** Going to where a case stands in the sheet, also when the sheet was renamed or sorted since it was read. */
export interface GoToCase {
  readonly go: (caseNumber: string) => void;
  /** Why the last one was not found; `null` when it was. */
  readonly notFound: Trouble | null;
}

export function useGoToCase(): GoToCase {
  const { checkOnce, fresh, placeOf } = useWorkbook();
  const sayTrouble = useTroubleText();
  const t = useTexts(submitTexts);
  const [notFound, setNotFound] = useState<Trouble | null>(null);
  const go = async (caseNumber: string): Promise<void> => {
    setNotFound(null);
    await checkOnce();
    await fresh();
    const place = await placeOf(caseNumber);
    if (place === null) setNotFound(t.caseNotFound(caseNumber));
    else await selectCell(place);
  };
  return {
    go: (caseNumber) => void go(caseNumber).catch((error: unknown) => setNotFound(sayTrouble(error))),
    notFound,
  };
}
