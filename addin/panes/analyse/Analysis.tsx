import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { DataBarVerticalRegular, SearchRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useCaller } from '#addin/app/session.tsx';
import { useTroubleText } from '#addin/app/trouble.ts';
import { Chart, maxSeries } from '#addin/charts/index.ts';
import { EmptyState, ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { ApiClient } from '#shared/api/index.ts';
import { countLabel } from '#shared/counts/index.ts';
import { chartOf, summaryOf } from './chart.ts';
import { Choices } from './Choices.tsx';
import { figuresOf } from './figures.ts';
import type { Figures } from './figures.ts';
import { FigureTable } from './FigureTable.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { SourceLines, useSourceLines } from './Source.tsx';
import { choiceInWords, tableTitle } from './summary.ts';
import { analyseTexts } from './texts.ts';
import { useFigures } from './useFigures.ts';
import { useToExcel } from './useToExcel.ts';
import type { ToExcelState } from './useToExcel.ts';
import { yearChoices } from './view.ts';
import type { View } from './view.ts';

interface AnalysisProps {
  readonly api: ApiClient;
  /** The years that hold reports. */
  readonly known: readonly number[];
  readonly first: View;
  readonly thisYear: number;
}

/** The choice, what it shows, and the way to Excel. */
export function Analysis({ api, known, first, thisYear }: AnalysisProps) {
  const t = useTexts(analyseTexts);
  const format = useFormat();
  const { bureau } = useCaller();
  const [view, setView] = useState(first);
  const { answers, busy, error, retry } = useFigures(api, view);
  const figures = useMemo(() => answers && figuresOf(answers, format.language), [answers, format.language]);
  const lines = useSourceLines(figures, answers?.rowTotals.sources ?? []);
  const toExcel = useToExcel(api, format.language);
  const sayTrouble = useTroubleText();
  const current = busy || error !== null ? null : figures;
  const hasRows = current?.rows.some(({ total }) => (total ?? 0) > 0) ?? false;
  const take = (): void => {
    const title = tableTitle(view.rows, view.columns, t, format.language);
    void toExcel.write(view, { sheet: t.sheetName, title: [title, choiceInWords(view, bureau, t, format), ...lines] });
  };
  const change = (next: View): void => {
    toExcel.forget();
    setView(next);
  };
  return (
    <PaneFrame
      title={t.title}
      footer={
        <>
          <Outcome state={toExcel.state} onRetry={take} />
          <Button appearance="primary" disabled={!hasRows || toExcel.state.step === 'writing'} onClick={take}>
            {t.toExcel}
          </Button>
        </>
      }
    >
      <Choices view={view} onChange={change} ownBureau={bureau} years={yearChoices(known, thisYear)} />
      {error !== null && <ErrorState {...sayTrouble(error)} onRetry={retry} />}
      {busy && <Progress label={figures === null ? t.loading : t.updating} />}
      {current !== null && <Shown figures={current} lines={lines} />}
    </PaneFrame>
  );
}

function Outcome({ state, onRetry }: { readonly state: ToExcelState; readonly onRetry: () => void }) {
  const t = useTexts(analyseTexts);
  const sayTrouble = useTroubleText();
  if (state.step === 'writing') return <Progress label={t.writing} />;
  if (state.step === 'failed') return <ErrorState {...sayTrouble(state.error)} onRetry={onRetry} />;
  if (state.step === 'idle') return null;
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>{t.written(state.sheet)}</MessageBarBody>
    </MessageBar>
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
