import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Foldable, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { ApiClient } from '#shared/api/index.ts';
import { Lines } from './Lines.tsx';
import { logbookTexts } from './texts.ts';
import { ToSheet } from './ToSheet.tsx';
import { useLogbook } from './useLogbook.ts';
import { verdictOn } from './verdict.ts';
import { VerdictView } from './VerdictView.tsx';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, '& .fui-Select__select': { minWidth: 0 } },
});

interface LogbookProps {
  readonly api: ApiClient;
  readonly year: number;
}

/** The audit trail, folded away until somebody wants it: of the year at hand, or of everything. */
export function Logbook(props: LogbookProps) {
  const t = useTexts(logbookTexts);
  return (
    <Foldable title={t.title}>
      <Opened {...props} />
    </Foldable>
  );
}

function Opened({ api, year }: LogbookProps) {
  const styles = useStyles();
  const t = useTexts(logbookTexts);
  const [everything, setEverything] = useState(false);
  const of = everything ? null : year;
  return (
    <>
      <Text className={styles.quiet}>{t.about}</Text>
      <Field label={t.which}>
        <Select
          className={styles.select}
          value={everything ? 'everything' : 'year'}
          onChange={(_, { value }) => setEverything(value === 'everything')}
        >
          <option value="year">{t.ofYear(year)}</option>
          <option value="everything">{t.everything}</option>
        </Select>
      </Field>
      <LinesOf key={of ?? 'everything'} api={api} year={of} />
    </>
  );
}

/** Lines that are shown at once. */
const step = 10;

function LinesOf({ api, year }: { readonly api: ApiClient; readonly year: number | null }) {
  const styles = useStyles();
  const t = useTexts(logbookTexts);
  const { language } = useFormat();
  const sayTrouble = useTroubleText();
  const { lines, last, busy, error, more, retry } = useLogbook(api, year);
  const [shown, setShown] = useState(step);
  const verdict = last && verdictOn(last, language);
  const showMore = (): void => {
    setShown(shown + step);
    if (shown + step > lines.length) more();
  };
  const all = Math.max(verdict?.lines ?? 0, lines.length);
  return (
    <>
      {verdict !== null && <VerdictView verdict={verdict} />}
      {last !== null && lines.length === 0 && <Text>{t.nothing}</Text>}
      <Lines lines={lines.slice(0, shown)} />
      {busy && <Progress label={t.loading} />}
      {!busy && error !== null && <ErrorState {...sayTrouble(error)} onRetry={retry} />}
      {!busy && (lines.length > shown || (last !== null && last.next !== null)) && (
        <>
          <Text className={styles.quiet}>{t.firstShown(Math.min(shown, lines.length), all)}</Text>
          <div>
            <Button size="small" onClick={showMore}>
              {t.more}
            </Button>
          </div>
        </>
      )}
      {verdict !== null && lines.length > 0 && <ToSheet api={api} year={year} verdict={verdict} />}
    </>
  );
}
