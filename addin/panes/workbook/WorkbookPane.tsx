import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useTroubleText } from '#addin/app/trouble.ts';
import { EditionList, EmptyState, ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { canInsertWorkbook } from '#addin/excel/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { inForce, useReleases } from '#addin/released/index.ts';
import { Deliveries } from './Deliveries.tsx';
import { Outcome } from './Outcome.tsx';
import { workbookTexts } from './texts.ts';
import { useWorkbookFile } from './useWorkbookFile.ts';
import type { Way } from './useWorkbookFile.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', border: 'none', padding: 0, margin: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  editions: { '& summary': { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold } },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** The combined workbook of the four cities: choose years, then pull it into this workbook or download it. */
export function WorkbookPane() {
  const styles = useStyles();
  const t = useTexts(workbookTexts);
  const api = useApi();
  const { releases, busy, error, retry } = useReleases(api);
  const [chosen, setChosen] = useState<readonly number[] | null>(null);
  const file = useWorkbookFile(api);
  const sayTrouble = useTroubleText();
  const format = useFormat();
  const current = inForce(releases);
  const released = current.map(({ year }) => year);
  const years = chosen ?? released.slice(-2);
  const canInsert = canInsertWorkbook();
  const working = file.state.step === 'fetching' || file.state.step === 'inserting';
  const take = (way: Way): void =>
    void (way === 'insert' ? file.insert(years) : file.download(years, t.fileName(years.join('-'))));
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
          <Outcome file={file} onPut={(replace) => void file.put(years, replace)} />
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
      {!busy && error === null && released.length === 0 && (
        <EmptyState icon={<DocumentTableRegular />} title={t.emptyTitle} text={t.emptyText} />
      )}
      {released.length > 0 && (
        <>
          <fieldset className={styles.group}>
            <legend className={styles.legend}>{t.years}</legend>
            {released.map((year) => (
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
          <Deliveries releases={current} />
          <details className={styles.editions}>
            <summary tabIndex={0}>{t.editions}</summary>
            <EditionList releases={releases} />
          </details>
          <Text size={200} className={styles.muted}>
            {t.rounded(format.list([...new Set(current.map(({ base }) => String(base)))]))}
          </Text>
        </>
      )}
    </PaneFrame>
  );
}
