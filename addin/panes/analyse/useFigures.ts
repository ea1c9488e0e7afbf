import { useEffect, useState } from 'react';
import type { ApiClient, CountsResponse } from '#shared/api/index.ts';
import type { ViewAnswers } from './figures.ts';
import { questionsOf } from './view.ts';
import type { View } from './view.ts';

export interface FiguresState {
  /** The newest answers; those of an earlier view while another is on its way. */
  readonly answers: ViewAnswers | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The figures of a view. A newer view cancels the questions of the one before it. */
export function useFigures(api: ApiClient, view: View | null): FiguresState {
  const [state, setState] = useState<Omit<FiguresState, 'retry'>>({ answers: null, busy: true, error: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (view === null) return;
    const leave = new AbortController();
    setState(({ answers }) => ({ answers, busy: true, error: null }));
    ask(api, view, leave.signal).then(
      (answers) => setState({ answers, busy: false, error: null }),
      (error: unknown) => {
        if (!leave.signal.aborted) setState(({ answers }) => ({ answers, busy: false, error }));
      },
    );
    return () => leave.abort();
  }, [api, view, attempt]);
  return { ...state, retry: () => setAttempt((before) => before + 1) };
}

async function ask(api: ApiClient, view: View, signal: AbortSignal): Promise<ViewAnswers> {
  const { perYear, rowTotals, cells, columnTotals } = questionsOf(view);
  const [answerPerYear, answerRows, answerCells, answerColumns] = await Promise.all([
    api.counts(perYear, { signal }),
    api.counts(rowTotals, { signal }),
    cells === null ? null : api.counts(cells, { signal }),
    columnTotals === null ? null : api.counts(columnTotals, { signal }),
  ]);
  return { perYear: answerPerYear, rowTotals: answerRows, cells: answerCells, columnTotals: answerColumns };
}

/** The years that hold reports, ascending. */
export function yearsWithReports(perYear: CountsResponse): number[] {
  return perYear.rows.flatMap(({ keys, count }) => (count > 0 ? [Number(keys[0])] : [])).sort((a, b) => a - b);
}
