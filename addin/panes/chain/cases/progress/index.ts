export { CaseProgressProvider } from './case-context.tsx';
export { StepNotes } from './StepNotes.tsx';
export { StepTick } from './StepTick.tsx';
export { forgetCases, loadProgress, progressStore, progressTable, record, undo } from './store.ts';
export type { ProgressState, StepNote } from './store.ts';
export { progressTrouble } from './texts.ts';
export { useProgress } from './useProgress.ts';
export { useStepInHand } from './useStepInHand.ts';
export { ProgressNotice } from './ProgressNotice.tsx';
