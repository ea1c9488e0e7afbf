import { useEffect, useMemo, useState } from 'react';
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

/** What came back, and for which asking. */
interface Arrived {
  readonly asking: object | null;
  readonly answers: ViewAnswers | null;
  readonly error: unknown;
}

/** The figures of a view. A newer view cancels the questions of the one before it. */
export function useFigures(api: ApiClient, view: View): FiguresState {
  const [arrived, setArrived] = useState<Arrived>({ asking: null, answers: null, error: null });
  const [attempt, setAttempt] = useState(0);
  const asking = useMemo(() => ({ api, view, attempt }), [api, view, attempt]);
  useEffect(() => {
    const leave = new AbortController();
    ask(asking.api, asking.view, leave.signal).then(
      (answers) => setArrived({ asking, answers, error: null }),
      (error: unknown) => {
        if (!leave.signal.aborted) setArrived(({ answers }) => ({ asking, answers, error }));
      },
    );
    return () => leave.abort();
  }, [asking]);
  const busy = arrived.asking !== asking;
  return {
    answers: arrived.answers,
    busy,
    error: busy ? null : arrived.error,
    retry: () => setAttempt((before) => before + 1),
  };
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
