import { useCallback, useRef, useState } from 'react';
import { putInExcel } from './put.ts';
import type { ForExcel, PutOutcome } from './put.ts';

export type ToExcelState =
  | { readonly step: 'idle' }
  | { readonly step: 'counting' }
  | { readonly step: 'writing'; readonly done: number; readonly of: number }
  | PutOutcome
  | { readonly step: 'stopped' }
  | { readonly step: 'failed'; readonly error: unknown };

/** Puts figures in the workbook, one thing at a time, with its progress and a way to stop it. */
export function useToExcel() {
  const [state, setState] = useState<ToExcelState>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  const put = async (what: ForExcel): Promise<void> => {
    const controller = new AbortController();
    running.current?.abort();
    running.current = controller;
    const say = (next: ToExcelState): void => {
      if (running.current === controller) setState(next);
    };
    say({ step: 'counting' });
    try {
      const onProgress = (done: number, of: number): void => say({ step: 'writing', done, of });
      say(await putInExcel(what, { signal: controller.signal, onProgress }));
    } catch (error) {
      say(controller.signal.aborted ? { step: 'stopped' } : { step: 'failed', error });
    }
  };
  /** Takes the outcome of what is done away; work under way goes on. */
  const forget = useCallback(
    () => setState((now) => (now.step === 'counting' || now.step === 'writing' ? now : { step: 'idle' })),
    [],
  );
  return { state, put, stop: () => running.current?.abort(), forget };
}
