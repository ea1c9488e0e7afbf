import { Tab, TabList } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useCaller } from '#addin/app/session.tsx';
import { useTroubleText } from '#addin/app/trouble.ts';
import { EmptyState, ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { inForce, useReleases } from '#addin/released/index.ts';
import { AnnualReportForm } from './AnnualReportForm.tsx';
import { formMunicipalities, StatutoryForm } from './StatutoryForm.tsx';
import { reportTexts } from './texts.ts';

type Kind = 'annual' | 'form';

/** Reports to make: the annual report for everybody, the statutory form for who may see it. */
export function ReportPane() {
  const t = useTexts(reportTexts);
  const hasForm = formMunicipalities(useCaller()).length > 0;
  const [kind, setKind] = useState<Kind>('annual');
  const kinds = hasForm ? (
    <TabList
      selectedValue={kind}
      aria-label={t.kind}
      onTabSelect={(_, { value }) => setKind(value === 'form' ? 'form' : 'annual')}
    >
      <Tab value="annual">{t.annual}</Tab>
      <Tab value="form">{t.form}</Tab>
    </TabList>
  ) : null;
  return kind === 'form' ? <StatutoryForm kinds={kinds} /> : <Annual kinds={kinds} />;
}

function Annual({ kinds }: { readonly kinds: React.ReactNode }) {
  const t = useTexts(reportTexts);
  const { releases, busy, error, retry } = useReleases(useApi());
  const sayTrouble = useTroubleText();
  const current = inForce(releases);
  if (current.length > 0) return <AnnualReportForm kinds={kinds} inForce={current} />;
  return (
    <PaneFrame title={t.title}>
      {kinds}
      {busy && <Progress label={t.loading} />}
      {error !== null && <ErrorState {...sayTrouble(error)} onRetry={retry} />}
      {!busy && error === null && <EmptyState icon={<DocumentTextRegular />} title={t.emptyTitle} text={t.emptyText} />}
    </PaneFrame>
  );
}
