import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { useWorkbook } from '#addin/app/workbook.ts';
import { EmptyState, ErrorState, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Bureau } from '#shared/codebook/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import { CalendarExport } from './calendar/CalendarExport.tsx';
import { CaseList } from './overview/CaseList.tsx';
import { Gone } from './overview/Gone.tsx';
import { ProgressNotice } from './progress/index.ts';
import { RdoView } from './rdo/RdoView.tsx';
import { casesTexts } from './texts.ts';
import { useCases } from './useCases.ts';

type Shown = 'list' | 'calendar' | 'rdo';

/** The open cases of the workbook, and what can be made of them: dates for a calendar, and the case list of the RDO. */
export function CasesView(props: {
  readonly bureau: Bureau | null;
  readonly ownPartner: string;
  readonly today: IsoDate;
}) {
  const t = useTexts(casesTexts);
  const format = useFormat();
  const { now, check } = useWorkbook();
  const sayTrouble = useTroubleText();
  const [shown, show] = useState<Shown>('list');
  const { bureau, ownPartner, today } = props;
  const { overview, onSheet, progress } = useCases(bureau, ownPartner, today);
  if (now.step === 'failed' && now.checked === null) {
    return <ErrorState {...sayTrouble(now.error)} onRetry={() => void check()} />;
  }
  if (now.checked === null || overview === null) return <Progress label={t.reading} {...(now.progress ?? {})} />;
  const back = (): void => show('list');
  if (shown === 'calendar') return <CalendarExport cases={overview.open} today={today} onBack={back} />;
  if (shown === 'rdo') {
    return (
      <RdoView overview={overview} onSheet={onSheet} progress={progress} bureau={bureau} today={today} onBack={back} />
    );
  }
  const isEmpty = overview.open.length === 0 && overview.withoutNumber.length === 0;
  return (
    <>
      <ProgressNotice now={progress} />
      {now.checked.tables.length === 0 && (
        <EmptyState icon={<TableSearchRegular />} title={t.noTableTitle} text={t.noTableText} />
      )}
      {now.checked.tables.length > 0 && isEmpty && (
        <EmptyState title={t.noneOpenTitle} text={t.noneOpenText(format.number(overview.closed))} />
      )}
      {overview.withoutNumber.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.withoutNumber(overview.withoutNumber.length)}</MessageBarBody>
        </MessageBar>
      )}
      {overview.open.length > 0 && (
        <CaseList
          cases={overview.open}
          year={now.checked.year}
          onCalendar={() => show('calendar')}
          onRdo={() => show('rdo')}
        />
      )}
      {overview.gone.length > 0 && <Gone cases={overview.gone} progress={progress} />}
    </>
  );
}
