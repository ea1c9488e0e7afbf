import { useEffect, useMemo, useState } from 'react';
import { useWorkbook } from '#addin/app/workbook.ts';
import type { CaseOnSheet } from '#addin/check/index.ts';
import { overviewOf, type Overview } from '#shared/blauwdruk/index.ts';
import type { Bureau } from '#shared/codebook/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { usePlaybook } from '../playbook.tsx';
import { useProgress, type ProgressState } from './progress/index.ts';

export type CaseOverview = Overview<CellRef>;

export interface Cases {
  /** `null` until the sheet has been read. */
  readonly overview: CaseOverview | null;
  /** Every registration that was read, also the closed ones. */
  readonly onSheet: readonly CaseOnSheet[];
  readonly progress: ProgressState;
}

/** The cases of the sheet as they were read last, beside their progress; nothing is read again for it. */
export function useCases(bureau: Bureau | null, ownPartner: string, today: IsoDate): Cases {
  const { now, cases: readCases } = useWorkbook();
  const { guide } = usePlaybook();
  const progress = useProgress();
  const { checked } = now;
  const [read, setRead] = useState<{ readonly of: object; readonly cases: readonly CaseOnSheet[] } | null>(null);
  useEffect(() => {
    if (checked === null) return;
    let isLate = false;
    void readCases().then((cases) => {
      if (!isLate) setRead({ of: checked, cases });
    });
    return () => {
      isLate = true;
    };
  }, [checked, readCases]);
  const kept = progress.progress;
  const overview = useMemo(() => {
    if (checked === null || read === null) return null;
    const onlyYear = checked.leftOutTables.length > 0 || checked.years.length > 1 ? checked.year : null;
    return overviewOf(read.cases, kept, { guide, bureau, ownPartner, today, onlyYear });
  }, [checked, read, kept, guide, bureau, ownPartner, today]);
  return { overview, onSheet: read?.cases ?? [], progress };
}
