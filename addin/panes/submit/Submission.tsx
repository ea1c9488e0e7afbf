import { useTroubleText } from '#addin/app/trouble.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import type { Checked } from '#addin/check/index.ts';
import { ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { CheckStep } from './CheckStep.tsx';
import { Columns } from './Columns.tsx';
import { DifferenceStep } from './DifferenceStep.tsx';
import { Earlier } from './Earlier.tsx';
import { Footer } from './Footer.tsx';
import { ReceiptView } from './ReceiptView.tsx';
import { Steps } from './Steps.tsx';
import { TableSummary } from './TableSummary.tsx';
import { withColumn } from './teach.ts';
import { submitTexts } from './texts.ts';
import { useMends } from './useMends.ts';
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
      about={<YearMenu place={place} checked={checked} onChoose={(year) => void book.chooseYear(year)} />}
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
        </>
      )}
      {steps.step === 'check' && (
        <>
          <CheckStep checked={checked} now={now} mends={mends} onColumns={() => steps.go('table')} />
          <Earlier year={checked.year} />
        </>
      )}
      {steps.step === 'difference' && (
        <DifferenceStep steps={steps} onGo={(caseNumber) => void book.placeOf(caseNumber).then(mends.go)} />
      )}
      {steps.step === 'done' && steps.state.at === 'done' && (
        <>
          <ReceiptView result={steps.state.result} />
          <Earlier year={checked.year} />
        </>
      )}
    </PaneFrame>
  );
}
