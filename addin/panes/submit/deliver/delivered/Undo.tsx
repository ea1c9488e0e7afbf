import { Text } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useCaller } from '#addin/app/session.tsx';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { receiptsOf, schemaVersion } from '#shared/api/index.ts';
import type { Receipt } from '#shared/api/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { useDesk } from '../desk.ts';
import { ChangeScreen } from './ChangeScreen.tsx';
import type { ScreenProps } from './screen.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import { deliveredTexts } from './texts.ts';
import { useLoaded } from './useLoaded.ts';

/** Undoing the last submission: first what comes back and what goes, then the button that does it. */
export function Undo({ year }: ScreenProps) {
  const t = useTexts(deliveredTexts);
  const api = useApi();
  const { bureau } = useCaller();
  const sayTrouble = useTroubleText();
  const load = useCallback(
    async (signal: AbortSignal) => receiptsOf(await api.submissions({ year }, { signal }))[0] ?? null,
    [api, year],
  );
  const { loaded, reload } = useLoaded<Receipt | null>(load);
  if (loaded !== null && 'value' in loaded && loaded.value !== null && bureau !== null) {
    return <UndoOf bureau={bureau} receipt={loaded.value} onAgain={reload} />;
  }
  return (
    <ScreenFrame screen="undo" year={year}>
      {loaded === null && <Progress label={t.loading} />}
      {loaded !== null && 'error' in loaded && <ErrorState {...sayTrouble(loaded.error)} onRetry={reload} />}
      {loaded !== null && 'value' in loaded && <Text>{t.undoNothing}</Text>}
    </ScreenFrame>
  );
}

interface UndoProps {
  readonly bureau: BureauId;
  readonly receipt: Receipt;
  /** Looks again which submission is the last. */
  readonly onAgain: () => void;
}

function UndoOf({ bureau, receipt: { year, version, number }, onAgain }: UndoProps) {
  const t = useTexts(deliveredTexts);
  const api = useApi();
  const { view } = useDesk();
  const change = useMemo(() => {
    const request = { schemaVersion, bureau, year, version } as const;
    return {
      preview: () => api.undo({ ...request, dryRun: true }),
      store: (idempotencyKey: string) => api.undo({ ...request, dryRun: false }, { idempotencyKey }),
    };
  }, [api, bureau, year, version]);
  return (
    <ChangeScreen
      screen="undo"
      year={year}
      change={change}
      about={t.undoAbout(number)}
      names={t.undoParts}
      confirm={() => t.undoConfirm(number)}
      done={t.undone}
      back={() => view.set((now) => ({ ...now, looking: now.looking && { ...now.looking, screen: 'history' } }))}
      onAgain={onAgain}
    />
  );
}
