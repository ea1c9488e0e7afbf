import { Button, Text } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useEffect } from 'react';
import { checkStarted, destination } from '#addin/app/navigation.ts';
import { useCaller } from '#addin/app/session.tsx';
import { useStore } from '#addin/app/store.ts';
import { useTroubleText } from '#addin/app/trouble.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import { EmptyState, ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { bureauOf, labelOf } from '#shared/codebook/index.ts';
import { Delivered } from './deliver/delivered/Delivered.tsx';
import { DeliveredScreen } from './deliver/delivered/DeliveredScreen.tsx';
import { useDesk } from './deliver/desk.ts';
import { Submission } from './Submission.tsx';
import { submitTexts } from './texts.ts';

/** The pane "Aanleveren": from the sheet as it is to a receipt. */
export function SubmitPane() {
  const t = useTexts(submitTexts);
  const { language } = useFormat();
  const { bureau } = useCaller();
  const { now, check } = useWorkbook();
  const { checkAsked } = useStore(destination);
  const sayTrouble = useTroubleText();
  const { flow, view } = useDesk();
  const { looking } = useStore(view);
  useEffect(() => {
    if (!checkAsked) return;
    checkStarted();
    void check();
    const { at } = flow.state.get();
    if (at === 'sending') return;
    if (at === 'done') flow.restart();
    view.set((one) => ({ ...one, step: one.step === null ? null : 'check', looking: null }));
  }, [checkAsked, check, flow, view]);

  const { checked, step, progress, error } = now;
  const place = bureau === null ? '' : labelOf(bureauOf(bureau).city, language);
  if (looking !== null) return <DeliveredScreen />;
  if (checked !== null && checked.tables.length > 0) return <Submission checked={checked} place={place} />;
  const busy = step === 'reading' || step === 'checking';
  return (
    <PaneFrame
      title={t.title}
      about={<Text>{place}</Text>}
      footer={
        <Button appearance="primary" size="large" disabled={busy} onClick={() => void check()}>
          {checked === null ? t.start : t.again}
        </Button>
      }
    >
      {busy && <Progress label={step === 'reading' ? t.reading : t.checking} done={progress?.done} of={progress?.of} />}
      {step === 'failed' && <ErrorState {...sayTrouble(error)} />}
      {step === 'idle' && <EmptyState icon={<TableSearchRegular />} title={t.startTitle} text={t.startText} />}
      {step === 'ready' && <EmptyState icon={<TableSearchRegular />} title={t.nothingTitle} text={t.nothingText} />}
      {!busy && <Delivered year={new Date().getFullYear()} />}
    </PaneFrame>
  );
}
