import { useEffect } from 'react';
import { useStore } from '#addin/app/store.ts';
import { loadProgress, progressStore, type ProgressState } from './store.ts';

/** The progress of the cases in the workbook; read when it is first shown, and again when people come back to the pane. */
export function useProgress(): ProgressState {
  useEffect(() => {
    const reload = (): void => void loadProgress();
    reload();
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, []);
  return useStore(progressStore);
}
