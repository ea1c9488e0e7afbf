import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Receipt } from '#shared/api/index.ts';
import { receiptTexts } from './receipt-texts.ts';

const useStyles = makeStyles({
  groups: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  header: { '& button': { paddingInline: tokens.spacingHorizontalS } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The receipts of a year, fetched when somebody opens the list. */
export function Earlier({ year }: { readonly year: number }) {
  const styles = useStyles();
  const t = useTexts(receiptTexts);
  const [open, setOpen] = useState(false);
  return (
    <Accordion collapsible className={styles.groups} onToggle={(_, { openItems }) => setOpen(openItems.length > 0)}>
      <AccordionItem value="earlier">
        <AccordionHeader as="h2" expandIconPosition="end" className={styles.header}>
          {t.earlier}
        </AccordionHeader>
        <AccordionPanel>{open && <Receipts key={year} year={year} />}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Receipts({ year }: { readonly year: number }) {
  const styles = useStyles();
  const t = useTexts(receiptTexts);
  const format = useFormat();
  const api = useApi();
  const sayTrouble = useTroubleText();
  const [state, setState] = useState<{ readonly receipts: readonly Receipt[] } | { readonly error: unknown } | null>(
    null,
  );
  const load = useCallback(
    (signal?: AbortSignal) =>
      api.submissions({ year }, signal === undefined ? {} : { signal }).then(
        ({ submissions }) => setState({ receipts: submissions }),
        (error: unknown) => signal?.aborted !== true && setState({ error }),
      ),
    [api, year],
  );
  useEffect(() => {
    const leave = new AbortController();
    void load(leave.signal);
    return () => leave.abort();
  }, [load]);
  if (state === null) return <Progress label={t.loading} />;
  if ('error' in state) return <ErrorState {...sayTrouble(state.error)} onRetry={() => void load()} />;
  if (state.receipts.length === 0) return <Text>{t.noEarlier}</Text>;
  return (
    <ul className={styles.list}>
      {state.receipts.map(({ number, submittedAt, submittedBy, counts }) => (
        <li key={number} className={styles.item}>
          <Text weight="semibold">{number}</Text>
          <Text className={styles.quiet}>{t.line(format.moment(submittedAt), submittedBy)}</Text>
          <Text className={styles.quiet}>{t.changes(counts.added, counts.changed, counts.withdrawn)}</Text>
        </li>
      ))}
    </ul>
  );
}
