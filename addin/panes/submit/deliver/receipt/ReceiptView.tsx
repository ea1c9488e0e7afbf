import { Button, makeStyles, MessageBar, MessageBarBody, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useEffect, useState } from 'react';
import { noticeSeen } from '#addin/app/notices.ts';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState } from '#addin/components/index.ts';
import { writeTable } from '#addin/excel/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Receipt, SubmissionResult } from '#shared/api/index.ts';
import { receiptLines, receiptTable } from './receipt.ts';
import { receiptTexts } from './receipt-texts.ts';

const useStyles = makeStyles({
  head: { display: 'flex', columnGap: tokens.spacingHorizontalM, alignItems: 'center' },
  mark: { fontSize: '36px', color: tokens.colorBrandForeground1, flexShrink: 0 },
  list: {
    display: 'grid',
    // A long name, such as of what was left as it is with why, leaves half for what stands beside it.
    gridTemplateColumns: 'fit-content(50%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  value: { margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The end of a submission: what was stored, or that nothing changed, with the receipt to keep. */
export function ReceiptView({
  result: { outcome, receipt },
  title,
}: {
  readonly result: SubmissionResult;
  /** What was done; that it was submitted, unless told. */
  readonly title?: string;
}) {
  const styles = useStyles();
  const t = useTexts(receiptTexts);
  const format = useFormat();
  useEffect(noticeSeen, []);
  if (receipt === null) return <Subtitle2 as="h2">{t.nothingChanged}</Subtitle2>;
  const unchanged = outcome === 'nothing-changed';
  return (
    <>
      <div className={styles.head} role="status">
        <CheckmarkCircleFilled className={styles.mark} aria-hidden />
        <div>
          <Subtitle2 as="h2" block>
            {unchanged ? t.nothingChanged : (title ?? t.stored)}
          </Subtitle2>
          <Text>
            {unchanged ? t.nothingText(receipt.number) : t.sentence(format.moment(receipt.submittedAt), receipt.number)}
          </Text>
        </div>
      </div>
      <ReceiptDetails receipt={receipt} />
    </>
  );
}

/** All that a receipt says, and ways to keep it. */
export function ReceiptDetails({ receipt }: { readonly receipt: Receipt }) {
  const styles = useStyles();
  const { language, number } = useFormat();
  return (
    <>
      <dl className={styles.list}>
        {receiptLines(receipt, language).map(([name, value]) => (
          <ReceiptLine key={name} name={name} value={typeof value === 'number' ? number(value) : value} />
        ))}
      </dl>
      <Keep receipt={receipt} />
    </>
  );
}

function ReceiptLine({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

/** Keeping a receipt: on a sheet of the workbook, or on paper. */
function Keep({ receipt }: { readonly receipt: Receipt }) {
  const styles = useStyles();
  const t = useTexts(receiptTexts);
  const { language } = useFormat();
  const sayTrouble = useTroubleText();
  const [outcome, setOutcome] = useState<{ readonly sheet: string } | { readonly error: unknown } | null>(null);
  const toSheet = (): void => {
    writeTable(receiptTable(receipt, language)).then(
      (sheet) => setOutcome({ sheet }),
      (error: unknown) => setOutcome({ error }),
    );
  };
  return (
    <>
      <div className={styles.actions}>
        <Button icon={<TableAddRegular />} onClick={toSheet}>
          {t.toSheet}
        </Button>
        <Button icon={<PrintRegular />} onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      {outcome !== null && 'sheet' in outcome && (
        <MessageBar intent="success">
          <MessageBarBody>{t.onSheet(outcome.sheet)}</MessageBarBody>
        </MessageBar>
      )}
      {outcome !== null && 'error' in outcome && <ErrorState {...sayTrouble(outcome.error)} onRetry={toSheet} />}
    </>
  );
}
