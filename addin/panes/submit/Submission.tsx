import { useTroubleText } from '#addin/app/trouble.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import type { Checked } from '#addin/check/index.ts';
import { ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { CheckStep } from './check/CheckStep.tsx';
import { Columns } from './check/columns/Columns.tsx';
import { DifferenceStep } from './deliver/difference/DifferenceStep.tsx';
import { Delivered } from './deliver/delivered/Delivered.tsx';
import { Footer } from './Footer.tsx';
import { ReceiptView } from './deliver/receipt/ReceiptView.tsx';
import { Steps } from './Steps.tsx';
import { TableSummary } from './check/TableSummary.tsx';
import { TaughtList } from './check/taught/TaughtList.tsx';
import { withColumn } from './check/teach.ts';
import { submitTexts } from './texts.ts';
import { useMends } from './check/findings/useMends.ts';
import { useSteps } from './useSteps.ts';
import { YearMenu } from './YearMenu.tsx';

/** The steps from a recognised table to a receipt. */
export function Submission({ checked, place }: { readonly checked: Checked; readonly place: string }) {
  const t = useTexts(submitTexts);
  const book = useWorkbook();
  const { now } = book;
  const steps = useSteps(checked);
  const mends = useMends();
  const sayTrouble = useTroubleText();
  const busy = now.step === 'reading' || now.step === 'checking';
  return (
    <PaneFrame
      title={t.title}
      focusKey={steps.step}
      about={
        <YearMenu
          place={place}
          checked={checked}
          known={now.chosenYear !== null || checked.years.length > 0}
          onChoose={(year) => void book.chooseYear(year)}
        />
      }
      footer={<Footer checked={checked} steps={steps} onCheck={() => void book.check()} />}
    >
      <Steps current={steps.step} reached={steps.reached} onGo={steps.go} />
      {busy && (
        <Progress
          label={now.step === 'reading' ? t.reading : t.checking}
          done={now.progress?.done}
          of={now.progress?.of}
        />
      )}
      {now.step === 'failed' && <ErrorState {...sayTrouble(now.error)} onRetry={() => void book.check()} />}
      {steps.step === 'table' && (
        <>
          <TableSummary checked={checked} />
          <Columns
            checked={checked}
            onTeach={(header, meaning) => void book.teach(withColumn(now.profile, header, meaning))}
          />
          <TaughtList />
        </>
      )}
      {steps.step === 'check' && (
        <>
          <CheckStep checked={checked} now={now} mends={mends} onColumns={() => steps.go('table')} />
          <Delivered year={checked.year} />
        </>
      )}
      {steps.step === 'difference' && <DifferenceStep steps={steps} />}
      {steps.step === 'done' && steps.state.at === 'done' && (
        <>
          <ReceiptView result={steps.state.result} />
          <Delivered year={checked.year} />
        </>
      )}
    </PaneFrame>
  );
}
