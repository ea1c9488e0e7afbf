import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { DataBarVerticalRegular, SearchRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useCaller } from '#addin/app/session.tsx';
import { useTroubleText } from '#addin/app/trouble.ts';
import { Chart, maxSeries } from '#addin/charts/index.ts';
import { EmptyState, ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { countLabel } from '#shared/counts/index.ts';
import { chartOf, summaryOf } from './chart.ts';
import { Choices } from './Choices.tsx';
import { figuresOf } from './figures.ts';
import type { Figures } from './figures.ts';
import { FigureTable } from './FigureTable.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { SourceLines, useSourceLines } from './Source.tsx';
import { choiceInWords } from './summary.ts';
import { analyseTexts } from './texts.ts';
import { useFigures, yearsWithReports } from './useFigures.ts';
import { useToExcel } from './useToExcel.ts';
import { firstView, yearChoices } from './view.ts';
import type { View } from './view.ts';

const thisYear = (): number => new Date().getFullYear();

/** Counts to choose, see and take along: the first picture is there without any click. */
export function AnalysePane() {
  const t = useTexts(analyseTexts);
  const format = useFormat();
  const api = useApi();
  const caller = useCaller();
  const [view, setView] = useState<View | null>(null);
  // Before anything is chosen, ask over all years: that tells which two to begin with.
  const opening = useMemo<View>(
    () => ({ years: yearChoices(thisYear()).toReversed(), rows: 'year', columns: null, filters: {} }),
    [],
  );
  const { answers, busy, error, retry } = useFigures(api, view ?? opening);
  useEffect(() => {
    if (view === null && answers !== null) setView(firstView(yearsWithReports(answers.perYear), thisYear()));
  }, [view, answers]);
  const figures = useMemo(
    () => (view === null || answers === null ? null : figuresOf(answers, format.language)),
    [view, answers, format.language],
  );
  const lines = useSourceLines(figures, answers?.rowTotals.sources ?? []);
  const toExcel = useToExcel(api, format.language);
  const sayTrouble = useTroubleText();
  const hasRows = figures !== null && figures.rows.some(({ total }) => (total ?? 0) > 0);
  const take = (): void => {
    if (view !== null)
      void toExcel.write(view, { sheet: t.sheetName, title: [t.title, choiceInWords(view, t, format), ...lines] });
  };
  const trouble = toExcel.state.step === 'failed' ? sayTrouble(toExcel.state.error) : null;
  return (
    <PaneFrame
      title={t.title}
      footer={
        <>
          {toExcel.state.step === 'written' && (
            <MessageBar intent="success" layout="multiline" role="status">
              <MessageBarBody>{t.written(toExcel.state.sheet)}</MessageBarBody>
            </MessageBar>
          )}
          {trouble !== null && <ErrorState title={trouble.title} text={trouble.text} onRetry={take} />}
          {toExcel.state.step === 'writing' && <Progress label={t.writing} />}
          <Button appearance="primary" disabled={!hasRows || toExcel.state.step === 'writing'} onClick={take}>
            {t.toExcel}
          </Button>
        </>
      }
    >
      {view !== null && (
        <Choices
          view={view}
          onChange={(next) => {
            toExcel.forget();
            setView(next);
          }}
          ownBureau={caller.role === 'bureau'}
          thisYear={thisYear()}
        />
      )}
      {error !== null && <ErrorState {...sayTrouble(error)} onRetry={retry} />}
      {busy && <Progress label={figures === null ? t.loading : t.updating} />}
      {figures !== null && !busy && error === null && <Shown figures={figures} lines={lines} />}
    </PaneFrame>
  );
}

function Shown({ figures, lines }: { readonly figures: Figures; readonly lines: readonly string[] }) {
  const t = useTexts(analyseTexts);
  const format = useFormat();
  const chart = useMemo(() => chartOf(figures, countLabel[format.language]), [figures, format.language]);
  const nothingDelivered = figures.perYear.every(({ count }) => count === null);
  if (nothingDelivered) return <EmptyState icon={<DataBarVerticalRegular />} title={t.emptyTitle} text={t.emptyText} />;
  if (figures.rows.length === 0)
    return <EmptyState icon={<SearchRegular />} title={t.nothingTitle} text={t.nothingText} />;
  return (
    <>
      <KeyFigures figures={figures} />
      <Chart data={chart} summary={summaryOf(figures, format, t)} />
      {figures.columns.length > maxSeries && <Text size={200}>{t.onlyLargest(maxSeries, figures.columns.length)}</Text>}
      <FigureTable figures={figures} />
      <SourceLines lines={lines} />
    </>
  );
}
