import { LockClosedRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useCaller } from '#addin/app/session.tsx';
import { useTroubleText } from '#addin/app/trouble.ts';
import { EmptyState, ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { inForce, useReleased, useReleases } from '#addin/released/index.ts';
import type { Release } from '#shared/api/index.ts';
import { bureaus } from '#shared/codebook/index.ts';
import { Dashboard } from './Dashboard.tsx';
import { firstChoice, yearChoices } from './figures/choice.ts';
import { useReleasedSource } from './sources.ts';
import { analyseTexts } from './words/texts.ts';

interface AnalysisProps {
  /** The day on which somebody looks, `2026-05-03`. */
  readonly today: string;
  readonly head: ReactNode;
}

/** What has been released of the four cities, counted here. */
export function ReleasedAnalysis({ today, head }: AnalysisProps) {
  const t = useTexts(analyseTexts);
  const { releases, busy, error, retry } = useReleases(useApi());
  const current = useMemo(() => inForce(releases), [releases]);
  const sayTrouble = useTroubleText();
  if (current.length > 0) return <ReleasedYears current={current} today={today} head={head} />;
  return (
    <PaneFrame title={t.title}>
      {head}
      {error !== null && <ErrorState {...sayTrouble(error)} onRetry={retry} />}
      {busy && <Progress label={t.loading} />}
      {!busy && error === null && <EmptyState icon={<LockClosedRegular />} title={t.emptyTitle} text={t.emptyText} />}
    </PaneFrame>
  );
}

/** The newest two years first; an older one comes in when somebody chooses it, and until then the choice can be taken back. */
function ReleasedYears({ current, today, head }: AnalysisProps & { readonly current: readonly Release[] }) {
  const t = useTexts(analyseTexts);
  const format = useFormat();
  const caller = useCaller();
  const thisYear = Number(today.slice(0, 4));
  const known = current.map(({ year }) => year);
  const [choice, setChoice] = useState(() => firstChoice(known, thisYear, homeOf(caller)));
  const wanted = useMemo(() => releasesFor(choice.years, current), [choice.years, current]);
  const { released, error, retry } = useReleased(useApi(), wanted);
  const source = useReleasedSource(released, today);
  const sayTrouble = useTroubleText();
  const fetching = wanted.filter(({ id }) => !released?.releases.some((here) => here.id === id));
  const isHere = fetching.length === 0;
  const lastShown = useRef(choice);
  useEffect(() => {
    if (isHere) lastShown.current = choice;
  }, [isHere, choice]);
  const goBack = (): void => setChoice(lastShown.current);
  const label = t.fetchingYears(format.list(fetching.map(({ year }) => String(year))));
  return (
    <Dashboard
      source={source}
      choice={choice}
      onChange={setChoice}
      years={yearChoices(known, thisYear)}
      head={head}
      {...(!isHere && {
        waiting:
          error === null ? (
            <Progress label={label} {...(released !== null && { onCancel: goBack })} />
          ) : (
            <ErrorState {...sayTrouble(error)} onRetry={retry} />
          ),
      })}
    />
  );
}

/** The releases of the chosen years, and of the year before the newest of them, to compare it with. */
function releasesFor(years: readonly number[], current: readonly Release[]): readonly Release[] {
  const newest = current.filter(({ year }) => years.includes(year)).at(-1)?.year;
  return current.filter(({ year }) => years.includes(year) || (newest !== undefined && year === newest - 1));
}

/** The city that somebody works for; Amsterdam, the first of the list, for who works for all four. */
const homeOf = ({ bureau, city }: ReturnType<typeof useCaller>): string =>
  city ?? bureaus.find(({ id }) => id === bureau)?.city ?? bureaus[0]?.city ?? '';
