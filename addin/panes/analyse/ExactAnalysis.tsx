import { DataBarVerticalRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useTroubleText } from '#addin/app/trouble.ts';
import { EmptyState, ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { bureauOf, type BureauId } from '#shared/codebook/index.ts';
import type { Delivery } from '#shared/counts/index.ts';
import { Dashboard } from './Dashboard.tsx';
import { firstChoice, yearChoices, yearsToSearch } from './figures/choice.ts';
import { useExactSource } from './sources.ts';
import { useDeliveries } from './useDeliveries.ts';
import { analyseTexts } from './words/texts.ts';

interface AnalysisProps {
  readonly own: BureauId;
  /** The day on which somebody looks, `2026-05-03`. */
  readonly today: string;
  readonly head: ReactNode;
}

/** A bureau's own figures, exact. It first asks which years it delivered, which tells which ones to begin with. */
export function ExactAnalysis({ own, today, head }: AnalysisProps) {
  const t = useTexts(analyseTexts);
  const years = useMemo(() => yearsToSearch(Number(today.slice(0, 4))).toReversed(), [today]);
  const { deliveries, busy, error, retry } = useDeliveries(useApi(), years);
  const sayTrouble = useTroubleText();
  const delivered = deliveries?.filter(({ version }) => version !== null) ?? [];
  if (delivered.length > 0) return <ExactYears own={own} today={today} head={head} deliveries={delivered} />;
  return (
    <PaneFrame title={t.title}>
      {head}
      {error !== null && <ErrorState {...sayTrouble(error)} onRetry={retry} />}
      {busy && <Progress label={t.loading} />}
      {!busy && error === null && (
        <EmptyState icon={<DataBarVerticalRegular />} title={t.emptyTitle} text={t.emptyOwnText} />
      )}
    </PaneFrame>
  );
}

function ExactYears({ own, today, head, deliveries }: AnalysisProps & { readonly deliveries: readonly Delivery[] }) {
  const thisYear = Number(today.slice(0, 4));
  const known = deliveries.map(({ year }) => year);
  const [choice, setChoice] = useState(() => firstChoice(known, thisYear, bureauOf(own).city));
  const [here] = useState(deliveries);
  const source = useExactSource(useApi(), own, here, today);
  return (
    <Dashboard source={source} choice={choice} onChange={setChoice} years={yearChoices(known, thisYear)} head={head} />
  );
}
