import { useRef, useState } from 'react';
import { offerFile } from '#addin/documents/index.ts';
import { insertedSheets, insertWorkbook } from '#addin/excel/index.ts';
import { workbookType } from '#shared/api/index.ts';
import type { ApiClient } from '#shared/api/index.ts';
import { base64Of } from './take.ts';

export type Way = 'insert' | 'download';

export type FileState =
  | { readonly step: 'idle' }
  /** This workbook has sheets of an earlier time: replace them, or keep both. */
  | { readonly step: 'asking'; readonly sheets: readonly string[] }
  | { readonly step: 'fetching' }
  | { readonly step: 'inserting' }
  | { readonly step: 'inserted'; readonly sheets: readonly string[]; readonly replaced: boolean }
  | { readonly step: 'downloaded'; readonly file: string }
  | { readonly step: 'failed'; readonly error: unknown; readonly again: () => void };

/** Fetches the combined workbook and puts its sheets in the open workbook, or offers it as a file. */
export function useWorkbookFile(api: ApiClient) {
  const [state, setState] = useState<FileState>({ step: 'idle' });
  const fetching = useRef<AbortController | null>(null);
  const run = async (work: (signal: AbortSignal) => Promise<FileState>): Promise<void> => {
    const controller = new AbortController();
    fetching.current = controller;
    try {
      setState(await work(controller.signal));
    } catch (error) {
      setState(controller.signal.aborted ? { step: 'idle' } : { step: 'failed', error, again: () => void run(work) });
    }
  };
  const download = (years: readonly number[], fileName: string): Promise<void> =>
    run(async (signal) => {
      setState({ step: 'fetching' });
      offerFile(await api.workbook({ year: years }, { signal }), fileName, workbookType);
      return { step: 'downloaded', file: fileName };
    });
  const put = (years: readonly number[], replace: boolean): Promise<void> =>
    run(async (signal) => {
      setState({ step: 'fetching' });
      const bytes = await api.workbook({ year: years, pivots: 'no' }, { signal });
      setState({ step: 'inserting' });
      return { step: 'inserted', sheets: await insertWorkbook(base64Of(bytes), { replace }), replaced: replace };
    });
  /** Puts the sheets in the workbook, after asking what is to become of those of an earlier time. */
  const insert = (years: readonly number[]): Promise<void> =>
    run(async () => {
      setState({ step: 'fetching' });
      const sheets = await insertedSheets();
      if (sheets.length > 0) return { step: 'asking', sheets };
      void put(years, false);
      return { step: 'fetching' };
    });
  const stop = (): void => fetching.current?.abort();
  return { state, download, insert, put, stop, forget: () => setState({ step: 'idle' }) };
}

export type WorkbookFile = ReturnType<typeof useWorkbookFile>;
