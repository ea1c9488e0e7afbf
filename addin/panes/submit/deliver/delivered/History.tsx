import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { receiptsOf } from '#shared/api/index.ts';
import type { Receipt } from '#shared/api/index.ts';
import { useDesk } from '../desk.ts';
import { Difference } from '../difference/Difference.tsx';
import { ReceiptDetails } from '../receipt/ReceiptView.tsx';
import type { ScreenProps } from './screen.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import { deliveredTexts } from './texts.ts';
import { useLoaded } from './useLoaded.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  undo: { marginTop: tokens.spacingVerticalXS },
});

/** The submissions of a year, newest first; each opens as its receipt, with what it changed. */
export function History({ year }: ScreenProps) {
  const styles = useStyles();
  const t = useTexts(deliveredTexts);
  const api = useApi();
  const { view } = useDesk();
  const sayTrouble = useTroubleText();
  const [opened, setOpened] = useState<Receipt | null>(null);
  const [left, setLeft] = useState<Receipt | null>(null);
  const load = useCallback(
    async (signal: AbortSignal) => receiptsOf(await api.submissions({ year }, { signal })),
    [api, year],
  );
  const { loaded, reload } = useLoaded<readonly Receipt[]>(load);
  if (opened !== null) {
    return (
      <ScreenFrame
        screen="history"
        year={year}
        part={opened.number}
        back={() => {
          setLeft(opened);
          setOpened(null);
        }}
      >
        <Text weight="semibold">{opened.number}</Text>
        <VersionDifference key={opened.version} receipt={opened} />
        <ReceiptDetails receipt={opened} />
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame screen="history" year={year} {...(left !== null && { part: null })}>
      {loaded === null && <Progress label={t.loading} />}
      {loaded !== null && 'error' in loaded && <ErrorState {...sayTrouble(loaded.error)} onRetry={reload} />}
      {loaded !== null && 'value' in loaded && loaded.value.length === 0 && <Text>{t.nothing(year)}</Text>}
      {loaded !== null && 'value' in loaded && (
        <ul className={styles.list}>
          {loaded.value.map((receipt, index) => (
            <li key={receipt.version} className={styles.item}>
              <ReceiptLine receipt={receipt} focused={receipt === left} onOpen={() => setOpened(receipt)} />
              {index === 0 && (
                <Button
                  size="small"
                  className={styles.undo}
                  onClick={() =>
                    view.set((now) => ({ ...now, looking: now.looking && { ...now.looking, screen: 'undo' } }))
                  }
                >
                  {t.undoLast(receipt.number)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </ScreenFrame>
  );
}

interface LineProps {
  readonly receipt: Receipt;
  /** Somebody comes back from it. */
  readonly focused: boolean;
  readonly onOpen: () => void;
}

function ReceiptLine({ receipt, focused, onOpen }: LineProps) {
  const styles = useStyles();
  const t = useTexts(deliveredTexts);
  const { moment } = useFormat();
  const { number, kind, submittedAt, submittedBy, counts } = receipt;
  return (
    <>
      <Link as="button" aria-label={t.open(number)} autoFocus={focused} onClick={onOpen}>
        {number}
      </Link>
      <Text className={styles.quiet}>{t.line(moment(submittedAt), submittedBy)}</Text>
      <Text>
        {kind !== 'submission' && `${t.kinds[kind]}: `}
        {t.changes(counts.added, counts.changed, counts.withdrawn)}
      </Text>
    </>
  );
}

/** What a version changed, compared with the one before. */
function VersionDifference({ receipt: { year, version } }: { readonly receipt: Receipt }) {
  const t = useTexts(deliveredTexts);
  const api = useApi();
  const sayTrouble = useTroubleText();
  const load = useCallback(
    async (signal: AbortSignal) => (await api.versionDifference({ year, version }, { signal })).preview,
    [api, year, version],
  );
  const { loaded, reload } = useLoaded(load);
  if (loaded === null) return <Progress label={t.loading} />;
  if ('error' in loaded) return <ErrorState {...sayTrouble(loaded.error)} onRetry={reload} />;
  return <Difference preview={loaded.value} />;
}
