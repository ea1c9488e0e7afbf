import { useState } from 'react';
import { writeTable } from '#addin/excel/index.ts';
import type { ApiClient } from '#shared/api/index.ts';
import { pivotReady } from '#shared/counts/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { pivotQuestion } from './view.ts';
import type { View } from './view.ts';

export type ToExcelState =
  | { readonly step: 'idle' }
  | { readonly step: 'writing' }
  | { readonly step: 'written'; readonly sheet: string }
  | { readonly step: 'failed'; readonly error: unknown };

export interface TableNames {
  readonly sheet: string;
  /** Lines above the table: title, choice, source. */
  readonly title: readonly string[];
}

/** Writes the view as a pivot-ready table on a new sheet: one row per combination, the count in the last column. */
export function useToExcel(api: ApiClient, language: Language) {
  const [state, setState] = useState<ToExcelState>({ step: 'idle' });
  const write = async (view: View, { sheet, title }: TableNames): Promise<void> => {
    setState({ step: 'writing' });
    try {
      const { by, rows: counted, total } = await api.counts(pivotQuestion(view));
      const { headers, rows } = pivotReady({ by, rows: counted, total }, language);
      const formats = headers.map((_, column) =>
        column === headers.length - 1 ? '#,##0' : by[column] === 'year' ? '0' : '@',
      );
      setState({ step: 'written', sheet: await writeTable({ sheet, title, headers, rows, formats }) });
    } catch (error) {
      setState({ step: 'failed', error });
    }
  };
  return { state, write, forget: () => setState({ step: 'idle' }) };
}
