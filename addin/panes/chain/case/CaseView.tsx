import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Bureau } from '#shared/codebook/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import { usePlaybook } from '../playbook.tsx';
import { PartnerTabs } from './PartnerTabs.tsx';
import { Routes } from './Routes.tsx';
import { CaseProgressProvider } from '../cases/progress/index.ts';
import type { Selection } from '../selection.ts';
import { codesInWords } from '../words.ts';
import { caseTexts } from './texts.ts';
import { fieldsInWords } from './words.ts';

const CaseLetters = lazy(async () => ({ default: (await import('../cases/letters/index.ts')).CaseLetters }));

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  dates: { color: tokens.colorNeutralForeground2 },
});

/** What applies to the selected registration, and what each partner does. */
export function CaseView(props: {
  readonly selection: Extract<Selection, { kind: 'registration' }>;
  readonly bureau: Bureau | null;
  readonly ownPartner: string;
  readonly today: IsoDate;
}) {
  const styles = useStyles();
  const t = useTexts(caseTexts);
  const format = useFormat();
  const { bureau, ownPartner, today } = props;
  const { draft, unread } = props.selection;
  const { guide } = usePlaybook();
  const guidance = useMemo(() => guide(draft, { bureau, today }), [guide, draft, bureau, today]);
  const dateInWords = (date: string | null): string => (date === null ? t.unknownDate : format.date(date));
  return (
    <>
      <div className={styles.facts}>
        <Text weight="semibold">{codesInWords(draft, format.language)}</Text>
        <Text size={200} className={styles.dates}>
          {t.incidentAndReport(dateInWords(draft.incidentOn), dateInWords(draft.reportedOn))}
        </Text>
      </div>
      {unread.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t.unreadTitle}</MessageBarTitle>
            {t.unread(fieldsInWords(unread, format))}
          </MessageBarBody>
        </MessageBar>
      )}
      <Routes routes={guidance.routes} undecided={guidance.undecided} />
      <CaseProgressProvider draft={draft} today={today}>
        <PartnerTabs partners={guidance.partners} ownPartner={ownPartner} />
      </CaseProgressProvider>
      <Suspense fallback={null}>
        <CaseLetters draft={draft} bureau={bureau} guidance={guidance} today={today} />
      </Suspense>
    </>
  );
}
