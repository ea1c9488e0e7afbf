import { useRef, useState } from 'react';
import type { ReportTexts } from './texts.ts';

type Working = keyof ReportTexts['working'];

export type MakingState =
  | { readonly step: 'idle' }
  | { readonly step: 'working'; readonly at: Working }
  /** The workbook holds this report already: keep its sheets or replace them. */
  | { readonly step: 'asking'; readonly editions: readonly string[] }
  | { readonly step: 'made'; readonly sheets: readonly string[]; readonly changed: number | null }
  | { readonly step: 'saved'; readonly file: string }
  | { readonly step: 'failed'; readonly error: unknown };

/** One making at a time: its progress, its outcome, and a way to stop it. */
export function useMaking() {
  const [state, setState] = useState<MakingState>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  const run = async (
    work: (signal: AbortSignal, at: (working: Working) => void) => Promise<MakingState>,
  ): Promise<void> => {
    const controller = new AbortController();
    running.current?.abort();
    running.current = controller;
    const put = (next: MakingState): void => {
      if (running.current === controller) setState(next);
    };
    put({ step: 'working', at: 'fetching' });
    try {
      put(await work(controller.signal, (at) => put({ step: 'working', at })));
    } catch (error) {
      put(controller.signal.aborted ? { step: 'idle' } : { step: 'failed', error });
    }
  };
  const forget = (): void => {
    running.current?.abort();
    running.current = null;
    setState({ step: 'idle' });
  };
  return { state, run, forget };
}

export type Making = ReturnType<typeof useMaking>;
