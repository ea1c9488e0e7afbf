import { createContext, use, useMemo } from 'react';
import type { ReactNode } from 'react';
import { caseOf, type CaseKey } from '#shared/blauwdruk/index.ts';
import type { Draft, IsoDate } from '#shared/registration/index.ts';
import type { ProgressState } from './store.ts';
import { ProgressNotice } from './ProgressNotice.tsx';
import { useProgress } from './useProgress.ts';

/** The case whose steps are shown, and what was noted about them. */
export interface CaseInHand {
  readonly key: CaseKey;
  readonly today: IsoDate;
  readonly now: ProgressState;
}

const InHand = createContext<CaseInHand | null>(null);

/** Makes the steps below it those of a case, so that they can be ticked. A case without a number cannot be kept. */
export function CaseProgressProvider(props: {
  readonly draft: Draft;
  readonly today: IsoDate;
  readonly children: ReactNode;
}) {
  const { draft, today, children } = props;
  const now = useProgress();
  const value = useMemo(() => {
    const key = caseOf(draft);
    return key === null ? null : { key, today, now };
  }, [draft, today, now]);
  return (
    <InHand value={value}>
      <ProgressNotice now={now} hasNumber={value !== null} />
      {children}
    </InHand>
  );
}

/** The case in hand, or `null` where steps are shown without one. */
export const useCaseInHand = (): CaseInHand | null => use(InHand);
