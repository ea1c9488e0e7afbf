import { useState } from 'react';
import { isSameCase, type GuidedStep } from '#shared/blauwdruk/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import { useCaseInHand } from './case-context.tsx';
import { record, type StepNote } from './store.ts';

/** A step of the case in hand, as it can be ticked and noted about. */
export interface StepInHand {
  readonly doneOn: IsoDate | null;
  readonly note: string;
  readonly today: IsoDate;
  /** The workbook takes no ticks. */
  readonly isBlocked: boolean;
  /** Its date and note are being filled in. */
  readonly isEditing: boolean;
  /** What came of the last thing that was said of it here. */
  readonly outcome: 'none' | 'kept' | 'not-kept';
  /** Why it was not kept. */
  readonly error: unknown;
  readonly setEditing: (isEditing: boolean) => void;
  readonly say: (doneOn: IsoDate | null, note: string) => void;
}

/** The step in the case in hand; `null` where no case is in hand, and for what cannot be done and never was. */
export function useStepInHand(step: Pick<GuidedStep, 'id' | 'state'>): StepInHand | null {
  const inHand = useCaseInHand();
  // The case of which it is edited or was changed: another row can be selected meanwhile.
  const [edited, setEdited] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  if (inHand === null) return null;
  const { key, today, now } = inHand;
  const known = now.progress.of(key).get(step.id);
  if (step.state === 'impossible' && known === undefined) return null;
  const isThisStep = (one: StepNote): boolean => one.step === step.id && isSameCase(one, key);
  const { doneOn = null, note = '' } = now.pending.findLast(isThisStep) ?? known ?? {};
  const justChanged = now.step === 'ready' && now.last?.changed.some(isThisStep) === true;
  const outcome = now.step === 'not-kept' ? 'not-kept' : justChanged ? 'kept' : 'none';
  return {
    doneOn,
    note,
    today,
    isBlocked: now.closed !== null,
    isEditing: edited === key.caseNumber,
    outcome: asked === key.caseNumber ? outcome : 'none',
    error: now.error,
    setEditing: (isEditing) => setEdited(isEditing ? key.caseNumber : null),
    say: (day, text) => {
      setAsked(key.caseNumber);
      void record([{ ...key, step: step.id, doneOn: day, note: text }]);
    },
  };
}
