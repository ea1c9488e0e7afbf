import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { LockClosedFilled } from '@fluentui/react-icons/svg/lock-closed';
import { useCallback, useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useCaller } from '#addin/app/session.tsx';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { schemaVersion } from '#shared/api/index.ts';
import type { Period } from '#shared/api/index.ts';
import type { ScreenProps } from './screen.ts';
import { ScreenFrame } from './ScreenFrame.tsx';
import { deliveredTexts } from './texts.ts';
import { useLoaded } from './useLoaded.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  action: { alignSelf: 'flex-start' },
});

const icons = { open: CircleRegular, complete: CheckmarkCircleFilled, closed: LockClosedFilled };

/** The quarters of a year: which are complete, which are closed, and declaring one complete. */
export function Periods({ year }: ScreenProps) {
  const styles = useStyles();
  const t = useTexts(deliveredTexts);
  const api = useApi();
  const { bureau } = useCaller();
  const sayTrouble = useTroubleText();
  const [error, setError] = useState<unknown>(null);
  const load = useCallback(
    async (signal: AbortSignal) => (await api.periods({ year }, { signal })).bureaus[0]?.quarters ?? [],
    [api, year],
  );
  const { loaded, reload, change } = useLoaded<readonly Period[]>(load);
  const say = async (quarter: Period['quarter'], complete: boolean): Promise<void> => {
    if (bureau === null) return;
    setError(null);
    try {
      const { quarters } = await api.completePeriod({ schemaVersion, bureau, year, quarter, complete });
      change(() => quarters);
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <ScreenFrame screen="periods" year={year}>
      {loaded === null && <Progress label={t.loading} />}
      {loaded !== null && 'error' in loaded && <ErrorState {...sayTrouble(loaded.error)} onRetry={reload} />}
      {error !== null && <ErrorState {...sayTrouble(error)} />}
      {loaded !== null && 'value' in loaded && (
        <ul className={styles.list}>
          {loaded.value.map((period) => (
            <PeriodItem
              key={period.quarter}
              year={year}
              period={period}
              onSay={(complete) => void say(period.quarter, complete)}
            />
          ))}
        </ul>
      )}
    </ScreenFrame>
  );
}

interface ItemProps extends ScreenProps {
  readonly period: Period;
  readonly onSay: (complete: boolean) => void;
}

function PeriodItem({ year, period: { quarter, status, at, by, release, reason }, onSay }: ItemProps) {
  const styles = useStyles();
  const t = useTexts(deliveredTexts);
  const { moment } = useFormat();
  const Icon = icons[status];
  const over = new Date() >= new Date(year, quarter * 3, 1);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Icon className={styles.icon} aria-hidden />
        <Text weight="semibold">{t.quarter(quarter)}</Text>
        <Text>{t.statuses[status]}</Text>
      </div>
      {at !== null && by !== null && <Text className={styles.quiet}>{t.since(moment(at), by)}</Text>}
      {release !== null && <Text>{`${t.inRelease(release)} ${t.whoReopens}`}</Text>}
      {reason !== null && <Text>{t.reopened[reason]}</Text>}
      {status === 'open' && !over && <Text className={styles.quiet}>{t.notOver}</Text>}
      {(status === 'complete' || (status === 'open' && over)) && (
        <Button className={styles.action} onClick={() => onSay(status === 'open')}>
          {status === 'open' ? t.declare(quarter) : t.takeBack(quarter)}
        </Button>
      )}
    </li>
  );
}
