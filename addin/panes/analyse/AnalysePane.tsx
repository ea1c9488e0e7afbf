import { useMemo, useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { Analysis } from './Analysis.tsx';
import { analyseTexts } from './texts.ts';
import { useFigures, yearsWithReports } from './useFigures.ts';
import { firstView, yearsToSearch } from './view.ts';
import type { View } from './view.ts';

/** Counts to choose, see and take along. It first asks over all years, which tells which ones to begin with. */
export function AnalysePane() {
  const t = useTexts(analyseTexts);
  const api = useApi();
  const [thisYear] = useState(() => new Date().getFullYear());
  const allYears = useMemo<View>(
    () => ({ years: yearsToSearch(thisYear).toReversed(), rows: 'year', columns: null, filters: {} }),
    [thisYear],
  );
  const { answers, busy, error, retry } = useFigures(api, allYears);
  const sayTrouble = useTroubleText();
  const years = useMemo(() => (answers === null ? null : yearsWithReports(answers.perYear)), [answers]);
  if (years !== null)
    return <Analysis api={api} known={years} first={firstView(years, thisYear)} thisYear={thisYear} />;
  return (
    <PaneFrame title={t.title}>
      {error !== null && <ErrorState {...sayTrouble(error)} onRetry={retry} />}
      {busy && <Progress label={t.loading} />}
    </PaneFrame>
  );
}
