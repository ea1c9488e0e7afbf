import { useState } from 'react';
import { insertWorkbook } from '#addin/excel/index.ts';
import { workbookType } from '#shared/api/index.ts';
import type { ApiClient } from '#shared/api/index.ts';
import { base64Of, offerFile } from './take.ts';

export type Way = 'insert' | 'download';

export type FileState =
  | { readonly step: 'idle' }
  | { readonly step: 'fetching'; readonly way: Way }
  | { readonly step: 'inserting'; readonly way: Way }
  | { readonly step: 'inserted'; readonly sheets: readonly string[] }
  | { readonly step: 'downloaded'; readonly file: string }
  | { readonly step: 'failed'; readonly way: Way; readonly error: unknown };

/** Fetches the combined workbook and puts its sheets in the open workbook, or offers it as a file. */
export function useWorkbookFile(api: ApiClient) {
  const [state, setState] = useState<FileState>({ step: 'idle' });
  const take = async (years: readonly number[], way: Way, fileName: string): Promise<void> => {
    setState({ step: 'fetching', way });
    try {
      const bytes = await api.workbook({ year: [...years] });
      if (way === 'download') {
        offerFile(bytes, fileName, workbookType);
        setState({ step: 'downloaded', file: fileName });
        return;
      }
      setState({ step: 'inserting', way });
      setState({ step: 'inserted', sheets: await insertWorkbook(base64Of(bytes)) });
    } catch (error) {
      setState({ step: 'failed', way, error });
    }
  };
  return { state, take, forget: () => setState({ step: 'idle' }) };
}
