import { Checkbox, Field, makeStyles, SearchBox, Select, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useCaller } from '#addin/app/session.tsx';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { maxWithdrawn, schemaVersion } from '#shared/api/index.ts';
import type { CaseList, WithdrawalRequest } from '#shared/api/index.ts';
import { withdrawalReasons } from '#shared/submission/index.ts';
import type { WithdrawalReason } from '#shared/submission/index.ts';
import { valueInWords } from '../difference/values.ts';
import { receiptTexts } from '../receipt/receipt-texts.ts';
import { ChangeScreen, Primary } from './ChangeScreen.tsx';
import type { ScreenProps } from './screen.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import { deliveredTexts } from './texts.ts';
import { useLoaded } from './useLoaded.ts';

const mostShown = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, '& .fui-Select__select': { minWidth: 0 } },
});

/** Withdrawing single cases: choose them and a reason, look at the list, say yes. */
export function Withdraw({ year }: ScreenProps) {
  const t = useTexts(deliveredTexts);
  const api = useApi();
  const sayTrouble = useTroubleText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState<WithdrawalReason | null>(null);
  const [sure, setSure] = useState(false);
  const load = useCallback((signal: AbortSignal) => api.cases({ year }, { signal }), [api, year]);
  const { loaded, reload } = useLoaded<CaseList>(load);
  const again = (): void => {
    setSure(false);
    setChosen(new Set());
    reload();
  };
  const list = loaded !== null && 'value' in loaded ? loaded.value : null;
  if (sure && reason !== null && list !== null && list.version !== null) {
    const of = { year, version: list.version, caseNumbers: [...chosen], reason };
    return <WithdrawOf {...of} onAgain={again} />;
  }
  const ready = chosen.size > 0 && chosen.size <= maxWithdrawn && reason !== null;
  return (
    <ScreenFrame
      screen="withdraw"
      year={year}
      footer={
        list !== null &&
        list.cases.length > 0 && (
          <>
            {!ready && <Text>{chosen.size > maxWithdrawn ? t.tooMany(maxWithdrawn) : t.withdrawNone}</Text>}
            <Primary label={t.withdrawNext(chosen.size)} disabled={!ready} onClick={() => setSure(true)} />
          </>
        )
      }
    >
      {loaded === null && <Progress label={t.loading} />}
      {loaded !== null && 'error' in loaded && <ErrorState {...sayTrouble(loaded.error)} onRetry={reload} />}
      {list !== null && list.cases.length === 0 && <Text>{t.nothing(year)}</Text>}
      {list !== null && list.cases.length > 0 && (
        <>
          <Text>{t.withdrawAbout}</Text>
          <Why reason={reason} onChoose={setReason} />
          <Cases cases={list.cases} chosen={chosen} onChoose={setChosen} />
        </>
      )}
    </ScreenFrame>
  );
}

function Why(props: {
  readonly reason: WithdrawalReason | null;
  readonly onChoose: (reason: WithdrawalReason | null) => void;
}) {
  const styles = useStyles();
  const t = useTexts(deliveredTexts);
  const { reasons } = useTexts(receiptTexts);
  return (
    <Field label={t.why}>
      <Select
        className={styles.select}
        value={props.reason ?? ''}
        onChange={(_, { value }) => props.onChoose(withdrawalReasons.find((one) => one === value) ?? null)}
      >
        <option value="">{t.chooseWhy}</option>
        {withdrawalReasons.map((one) => (
          <option key={one} value={one}>
            {reasons[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface CasesProps {
  readonly cases: CaseList['cases'];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

function Cases({ cases, chosen, onChoose }: CasesProps) {
  const styles = useStyles();
  const t = useTexts(deliveredTexts);
  const { language, date } = useFormat();
  const [search, setSearch] = useState('');
  const sought = search.trim().toLowerCase();
  const found = cases.filter(({ caseNumber }) => caseNumber.toLowerCase().includes(sought));
  const shown = found.slice(0, mostShown);
  const choose = (caseNumber: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(caseNumber);
    else next.delete(caseNumber);
    onChoose(next);
  };
  return (
    <>
      <SearchBox
        value={search}
        placeholder={t.search}
        aria-label={t.search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {shown.length === 0 && <Text role="status">{t.noneFound}</Text>}
      <ul className={styles.list}>
        {shown.map(({ caseNumber, month, grounds, domain }) => (
          <li key={caseNumber} className={styles.item}>
            <Checkbox
              checked={chosen.has(caseNumber)}
              onChange={(_, { checked }) => choose(caseNumber, checked === true)}
              label={
                <>
                  <Text block>{caseNumber}</Text>
                  <Text block size={200} className={styles.quiet}>
                    {[
                      date(month),
                      valueInWords('grounds', grounds, language),
                      valueInWords('domain', domain, language),
                    ].join(' · ')}
                  </Text>
                </>
              }
            />
          </li>
        ))}
      </ul>
      {found.length > shown.length && <Text className={styles.quiet}>{t.firstShown(shown.length, found.length)}</Text>}
    </>
  );
}

interface WithdrawProps extends ScreenProps {
  readonly version: number;
  readonly caseNumbers: readonly string[];
  readonly reason: WithdrawalReason;
  /** Starts again with the list that is in force by then. */
  readonly onAgain: () => void;
}

function WithdrawOf({ year, version, caseNumbers, reason, onAgain }: WithdrawProps) {
  const t = useTexts(deliveredTexts);
  const { reasons } = useTexts(receiptTexts);
  const api = useApi();
  const { bureau } = useCaller();
  // The screen keeps what was chosen when it opened.
  const [request] = useState<Omit<WithdrawalRequest, 'bureau' | 'dryRun'>>({
    schemaVersion,
    year,
    baseVersion: version,
    caseNumbers: [...caseNumbers],
    reason,
  });
  const change = useMemo(() => {
    if (bureau === null) throw new Error('Only a bureau can withdraw cases.');
    return {
      preview: () => api.withdraw({ ...request, bureau, dryRun: true }),
      store: (idempotencyKey: string) => api.withdraw({ ...request, bureau, dryRun: false }, { idempotencyKey }),
    };
  }, [api, bureau, request]);
  return (
    <ChangeScreen
      screen="withdraw"
      year={year}
      change={change}
      about={`${t.withdrawSure(caseNumbers.length)} ${reasons[reason].toLowerCase()}.`}
      confirm={t.withdrawConfirm}
      done={t.screens.withdraw}
      back={onAgain}
      onAgain={onAgain}
    />
  );
}
