import { makeStyles } from '@fluentui/react-components';
import { DataBarVerticalRegular, LockClosedRegular } from '@fluentui/react-icons';
import { memo, useCallback, useDeferredValue, useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { EmptyState, ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Count, FigureSource } from './figures/answered.ts';
import { coverageOf } from './figures/basis.ts';
import type { ChangeChoice, Choice } from './figures/choice.ts';
import { keyFiguresOf } from './figures/key-figures.ts';
import { useAnswered } from './figures/useAnswered.ts';
import { CityChoice, OwnChoice } from './parts/PictureChoice.tsx';
import { Filters } from './parts/Filters.tsx';
import { KeyFigures } from './parts/KeyFigures.tsx';
import { PictureTools } from './parts/PictureTools.tsx';
import { PictureView } from './parts/PictureView.tsx';
import { Previews } from './parts/Previews.tsx';
import type { PreviewsProps } from './parts/Previews.tsx';
import { SourceLines } from './parts/SourceLines.tsx';
import { pictureIds, pictures, sparkOf } from './pictures/index.ts';
import type { PictureId, Spark } from './pictures/index.ts';
import { posterOf } from './pictures/poster.ts';
import { Gallery } from './to-excel/Gallery.tsx';
import { Outcome } from './to-excel/Outcome.tsx';
import { ToExcelButton } from './to-excel/ToExcelButton.tsx';
import { useTaking } from './to-excel/useTaking.ts';
import { sourceLines } from './words/source-lines.ts';
import { choiceInWords, yearsInWords } from './words/summary.ts';
import { analyseTexts } from './words/texts.ts';

const useStyles = makeStyles({
  frame: {
    '@media print': {
      display: 'block',
      height: 'auto',
      '& > div': { overflow: 'visible' },
      '& footer': { display: 'none' },
    },
  },
  panel: { display: 'flex', flexDirection: 'column', rowGap: 'inherit', minWidth: 0 },
});

interface DashboardProps {
  readonly source: FigureSource;
  readonly choice: Choice;
  readonly onChange: ChangeChoice;
  /** The years to choose from. */
  readonly years: readonly number[];
  /** What stands above everything: which figures these are. */
  readonly head?: ReactNode;
  /** What stands in place of the figures while they are not here. */
  readonly waiting?: ReactNode;
}

/** Key figures, one picture at a time with its table, what they rest on, and the way to Excel. */
export function Dashboard({ source, choice, onChange, years, head, waiting }: DashboardProps) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const format = useFormat();
  const panelId = useId();
  const [shown, setShown] = useState<PictureId>('trend');
  const { basis } = source;
  const work = useMemo(
    () => (count: Count) => ({
      key: keyFiguresOf(choice, basis, count),
      picture: pictures[shown]({ choice, basis, count, t, format }),
    }),
    [choice, basis, shown, t, format],
  );
  const { value, busy, error, retry } = useAnswered(source, work);
  const lines = useMemo(() => sourceLines(choice, basis, { t, format }), [choice, basis, t, format]);
  const { toExcel, ways, take, put } = useTaking({ source, asking: choice, lines, t, format });
  const sayTrouble = useTroubleText();
  const current = busy || error !== null || waiting !== undefined ? null : value;
  const poster = useMemo(
    () => current && posterOf(current.picture, choiceInWords(choice, basis.own, t, format), lines, { t, format }),
    [current, choice, basis, lines, t, format],
  );
  const { forget } = toExcel;
  const change = useCallback<ChangeChoice>(
    (next) => {
      forget();
      onChange(next);
    },
    [forget, onChange],
  );
  const coverage = coverageOfYears(source, choice);
  const working = toExcel.state.step === 'counting' || toExcel.state.step === 'writing';
  const canTake = current !== null && coverage === 'counted' && !current.picture.isEmpty && !working;
  return (
    <PaneFrame
      title={t.title}
      className={styles.frame}
      footer={
        <>
          <Outcome state={toExcel.state} onStop={toExcel.stop} />
          <ToExcelButton
            disabled={!canTake}
            ways={ways}
            onTake={(way) => current && take(current.picture, t.pictures[shown], way)}
          />
        </>
      }
    >
      {head}
      <Filters choice={choice} onChange={change} own={basis.own} years={years} />
      {waiting}
      {error !== null && <ErrorState {...sayTrouble(error)} onRetry={retry} />}
      {busy && <Progress label={t.loading} />}
      {current !== null && coverage !== 'counted' && <Uncovered coverage={coverage} years={choice.years} />}
      {current !== null && coverage === 'counted' && poster !== null && (
        <>
          <KeyFigures figures={current.key} basis={basis} />
          <LivePreviews source={source} choice={choice} chosen={shown} onChoose={setShown} panelId={panelId} />
          <div id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${shown}`} className={styles.panel}>
            {shown === 'own' && <OwnChoice choice={choice} basis={basis} onChange={change} />}
            {shown === 'map' && <CityChoice choice={choice} basis={basis} onChange={change} />}
            <PictureView picture={current.picture} />
          </div>
          <SourceLines lines={lines} />
          {!current.picture.isEmpty && <PictureTools key={`${shown} ${poster.subtitle}`} poster={poster} />}
          {basis.precision === 'released' && <Gallery busy={working} onPut={put} />}
        </>
      )}
    </PaneFrame>
  );
}

interface LivePreviewsProps extends Omit<PreviewsProps, 'sparks'> {
  readonly source: FigureSource;
  readonly choice: Choice;
}

/** The previews, counted once the picture itself has been drawn. */
function LivePreviews({ source, choice, ...others }: LivePreviewsProps) {
  const t = useTexts(analyseTexts);
  const format = useFormat();
  const later = useDeferredValue(choice);
  const from = useDeferredValue(source);
  const sparks = useMemo(() => sparksOf(from, later, t, format), [from, later, t, format]);
  return <StillPreviews {...others} sparks={sparks} />;
}

const StillPreviews = memo(Previews);

/** The previews of all pictures, where counting them costs nothing. */
function sparksOf(
  source: FigureSource,
  choice: Choice,
  t: Parameters<(typeof pictures)['trend']>[0]['t'],
  format: ReturnType<typeof useFormat>,
): Readonly<Partial<Record<PictureId, Spark>>> {
  if (source.kind !== 'here') return {};
  const making = { choice, basis: source.basis, count: source.count, t, format };
  return Object.fromEntries(pictureIds.map((id) => [id, sparkOf(pictures[id](making))]));
}

/** Whether there are figures of any chosen year, and if not why. */
function coverageOfYears({ basis }: FigureSource, { years, filters }: Choice) {
  const each = years.map((year) => coverageOf(basis, filters, year));
  if (each.includes('counted')) return 'counted';
  return each.includes('not-delivered') ? 'not-delivered' : 'not-released';
}

function Uncovered(props: { readonly coverage: 'not-delivered' | 'not-released'; readonly years: readonly number[] }) {
  const t = useTexts(analyseTexts);
  const years = yearsInWords(props.years, useFormat());
  return props.coverage === 'not-released' ? (
    <EmptyState icon={<LockClosedRegular />} title={t.unreleasedTitle(years)} text={t.unreleasedText} />
  ) : (
    <EmptyState icon={<DataBarVerticalRegular />} title={t.undeliveredTitle(years)} text={t.undeliveredText} />
  );
}
