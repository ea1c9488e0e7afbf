import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { writeTable } from '#addin/excel/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { ApiClient } from '#shared/api/index.ts';
import { logbookTable } from './logbook-table.ts';
import { logbookTexts } from './texts.ts';
import { allLines } from './useLogbook.ts';
import { verdictLines } from './verdict.ts';
import type { Verdict } from './verdict.ts';

type Writing = { readonly at: 'busy' } | { readonly sheet: string } | { readonly error: unknown } | null;

/** Puts every line of the audit trail on a sheet, with the verdict above it. */
export function ToSheet(props: { readonly api: ApiClient; readonly year: number | null; readonly verdict: Verdict }) {
  const { api, year, verdict } = props;
  const t = useTexts(logbookTexts);
  const { language } = useFormat();
  const sayTrouble = useTroubleText();
  const [writing, setWriting] = useState<Writing>(null);
  const write = (): void => {
    setWriting({ at: 'busy' });
    allLines(api, year)
      .then((lines) => writeTable(logbookTable(lines, verdictLines(verdict, language), language)))
      .then(
        (sheet) => setWriting({ sheet }),
        (error: unknown) => setWriting({ error }),
      );
  };
  const busy = writing !== null && 'at' in writing;
  return (
    <>
      <div>
        <Button size="small" icon={<TableSimpleRegular />} disabledFocusable={busy} onClick={write}>
          {t.toSheet}
        </Button>
      </div>
      {busy && <Progress label={t.writing} />}
      {writing !== null && 'error' in writing && <ErrorState {...sayTrouble(writing.error)} onRetry={write} />}
      {writing !== null && 'sheet' in writing && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{t.written(writing.sheet)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
