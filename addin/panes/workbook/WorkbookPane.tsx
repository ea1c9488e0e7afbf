import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useTroubleText } from '#addin/app/trouble.ts';
import { EmptyState, ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { canInsertWorkbook } from '#addin/excel/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { CountsResponse } from '#shared/api/index.ts';
import { Deliveries } from './Deliveries.tsx';
import { workbookTexts } from './texts.ts';
import { useDeliveries } from './useDeliveries.ts';
import { useWorkbookFile } from './useWorkbookFile.ts';
import type { FileState, Way } from './useWorkbookFile.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', border: 'none', padding: 0, margin: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** The combined workbook of the four cities: choose years, then pull it into this workbook or download it. */
export function WorkbookPane() {
  const styles = useStyles();
  const t = useTexts(workbookTexts);
  const api = useApi();
  const { sources, busy, error, retry } = useDeliveries(api);
  const [chosen, setChosen] = useState<readonly number[] | null>(null);
  const file = useWorkbookFile(api);
  const sayTrouble = useTroubleText();
  const delivered = deliveredYears(sources);
  const years = chosen ?? delivered.slice(-2);
  const canInsert = canInsertWorkbook();
  const working = file.state.step === 'fetching' || file.state.step === 'inserting';
  const take = (way: Way): void => void file.take(years, way, t.fileName(years.join('-')));
  const button = (way: Way, primary: boolean) => (
    <Button
      {...(primary && { appearance: 'primary' })}
      disabled={working || years.length === 0}
      onClick={() => take(way)}
    >
      {way === 'insert' ? t.pull : t.download}
    </Button>
  );
  return (
    <PaneFrame
      title={t.title}
      footer={
        <>
          <Outcome state={file.state} onRetry={take} />
          {!canInsert && <Text size={200}>{t.cannotInsert}</Text>}
          {button('download', !canInsert)}
          {canInsert && button('insert', true)}
        </>
      }
    >
      <Text>{t.intro}</Text>
      <ul className={styles.list}>
        {t.contents.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {error !== null && <ErrorState {...sayTrouble(error)} onRetry={retry} />}
      {busy && <Progress label={t.loading} />}
      {!busy && error === null && delivered.length === 0 && (
        <EmptyState icon={<DocumentTableRegular />} title={t.emptyTitle} text={t.emptyText} />
      )}
      {delivered.length > 0 && (
        <>
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{t.years}</legend>
            {delivered.map((year) => (
              <Checkbox
                key={year}
                label={String(year)}
                checked={years.includes(year)}
                onChange={(_, { checked }) => {
                  file.forget();
                  setChosen(
                    checked === true ? [...years, year].sort((a, b) => a - b) : years.filter((other) => other !== year),
                  );
                }}
              />
            ))}
          </fieldset>
          <Deliveries sources={sources.filter(({ year }) => delivered.includes(year))} />
        </>
      )}
      <Text size={200} className={styles.muted}>
        {t.rounded}
      </Text>
    </PaneFrame>
  );
}

function Outcome({ state, onRetry }: { readonly state: FileState; readonly onRetry: (way: Way) => void }) {
  const t = useTexts(workbookTexts);
  const format = useFormat();
  const sayTrouble = useTroubleText();
  if (state.step === 'fetching') return <Progress label={t.fetching} />;
  if (state.step === 'inserting') return <Progress label={t.inserting} />;
  if (state.step === 'failed') return <ErrorState {...sayTrouble(state.error)} onRetry={() => onRetry(state.way)} />;
  if (state.step === 'idle') return null;
  return (
    <MessageBar intent="success" layout="multiline" role="status">
      <MessageBarBody>
        {state.step === 'inserted' ? t.inserted(format.list(state.sheets)) : t.downloaded(state.file)}
      </MessageBarBody>
    </MessageBar>
  );
}

/** The years for which at least one bureau delivered, ascending. */
function deliveredYears(sources: CountsResponse['sources']): number[] {
  const years = sources.flatMap(({ year, version }) => (version === null ? [] : [year]));
  return [...new Set(years)].sort((a, b) => a - b);
}
