import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { schemaVersion } from '#shared/api/index.ts';
import type { ApiClient, PeriodBoard } from '#shared/api/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import { reopenReasons } from '#shared/submission/index.ts';
import type { ReopenReason } from '#shared/submission/index.ts';
import { releaseTexts } from './texts.ts';

const useStyles = makeStyles({
  part: {
    '& summary': { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXS },
  },
  open: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

type Outcome = { readonly reopened: string } | { readonly error: unknown } | null;

/** Opens a closed quarter of a bureau again, with a reason. */
export function Reopen({
  api,
  board,
  onReopened,
}: {
  readonly api: ApiClient;
  readonly board: PeriodBoard;
  readonly onReopened: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(releaseTexts);
  const { language } = useFormat();
  const sayTrouble = useTroubleText();
  const closed = board.bureaus.flatMap(({ bureau, quarters }) =>
    quarters.flatMap(({ quarter, status }) =>
      status === 'closed'
        ? [{ bureau, quarter, name: `${valueLabel('bureau', bureau, language)} · ${t.quarter(quarter)}` }]
        : [],
    ),
  );
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useState<ReopenReason>(reopenReasons[0]);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const period = closed.find(({ name }) => name === chosen) ?? closed[0];
  const reopen = async (): Promise<void> => {
    if (!period) return;
    const { bureau, quarter, name } = period;
    try {
      await api.reopenPeriod({ schemaVersion, bureau, year: board.year, quarter, reason });
      setOutcome({ reopened: name });
      onReopened();
    } catch (error) {
      setOutcome({ error });
    }
  };
  return (
    <>
      {outcome !== null && 'error' in outcome && <ErrorState {...sayTrouble(outcome.error)} />}
      {outcome !== null && 'reopened' in outcome && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{t.reopened(outcome.reopened)}</MessageBarBody>
        </MessageBar>
      )}
      {period && (
        <details className={styles.part}>
          <summary tabIndex={0}>{t.reopen}</summary>
          <div className={styles.open}>
            <Text>{t.reopenHint}</Text>
            <Field label={t.reopenWhich}>
              <Select value={period.name} onChange={(_, { value }) => setChosen(value)}>
                {closed.map(({ name }) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            </Field>
            <Field label={t.reopenWhy}>
              <Select
                value={reason}
                onChange={(_, { value }) => setReason(reopenReasons.find((one) => one === value) ?? reason)}
              >
                {reopenReasons.map((one) => (
                  <option key={one} value={one}>
                    {t.reopenReasons[one]}
                  </option>
                ))}
              </Select>
            </Field>
            <div>
              <Button onClick={() => void reopen()}>{t.reopenButton}</Button>
            </div>
          </div>
        </details>
      )}
    </>
  );
}
