import { Link, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { useCaller } from '#addin/app/session.tsx';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { schemaVersion } from '#shared/api/index.ts';
import type { Duplicate, DuplicateAnswer } from '#shared/api/index.ts';
import { differenceTexts } from '../../difference/difference-texts.ts';
import { valueInWords } from '../../difference/values.ts';
import { useGoToCase } from '../../../useGoToCase.ts';
import { CountedOnce } from './CountedOnce.tsx';
import type { ScreenProps } from '../screen.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { deliveredTexts } from '../texts.ts';
import { useLoaded } from '../useLoaded.ts';

const mostShown = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The review list of possible doubles: the own case, what may be told of the other, and what the bureau says of them. */
export function Doubles({ year }: ScreenProps) {
  const styles = useStyles();
  const t = useTexts(deliveredTexts);
  const words = useTexts(differenceTexts);
  const api = useApi();
  const { bureau } = useCaller();
  const sayTrouble = useTroubleText();
  const { go, notFound } = useGoToCase();
  const [error, setError] = useState<unknown>(null);
  const load = useCallback(
    async (signal: AbortSignal) => (await api.duplicates({ year }, { signal })).duplicates,
    [api, year],
  );
  const { loaded, reload, change } = useLoaded<readonly Duplicate[]>(load);
  const pairs = loaded !== null && 'value' in loaded ? loaded.value : null;
  const agreed = pairs?.filter(({ state }) => state === 'agreed').length ?? 0;
  const answer = async (id: string, said: DuplicateAnswer): Promise<void> => {
    if (bureau === null) return;
    const show = (how: (one: Duplicate) => Duplicate): void =>
      change((all) => all.map((one) => (one.id === id ? how(one) : one)));
    const before = pairs?.find((one) => one.id === id);
    setError(null);
    show((one) => ({ ...one, answer: said }));
    try {
      const answered = await api.answerDuplicate({ schemaVersion, bureau, year, id, answer: said });
      show(() => answered);
    } catch (failure) {
      show((one) => before ?? one);
      setError(failure);
    }
  };
  return (
    <ScreenFrame screen="doubles" year={year}>
      {loaded === null && <Progress label={t.loading} />}
      {loaded !== null && 'error' in loaded && <ErrorState {...sayTrouble(loaded.error)} onRetry={reload} />}
      {error !== null && <ErrorState {...sayTrouble(error)} onRetry={reload} />}
      {pairs !== null && <Text>{pairs.length === 0 ? t.doublesNone : t.doublesAbout}</Text>}
      {agreed > 0 && <CountedOnce year={year} agreed={agreed} />}
      {notFound !== null && <ErrorState {...notFound} />}
      {pairs !== null && (
        <ul className={styles.list}>
          {pairs.slice(0, mostShown).map((pair) => (
            <Pair key={pair.id} pair={pair} onGo={go} onAnswer={(said) => void answer(pair.id, said)} />
          ))}
        </ul>
      )}
      {pairs !== null && pairs.length > mostShown && <Text>{words.firstShown(mostShown, pairs.length)}</Text>}
    </ScreenFrame>
  );
}

interface PairProps {
  readonly pair: Duplicate;
  readonly onGo: (caseNumber: string) => void;
  readonly onAnswer: (said: DuplicateAnswer) => void;
}

function Pair({ pair, onGo, onAnswer }: PairProps) {
  const styles = useStyles();
  const t = useTexts(deliveredTexts);
  const words = useTexts(differenceTexts);
  const { language, date } = useFormat();
  const { caseNumber, other, answer, state } = pair;
  return (
    <li className={styles.item}>
      <Link as="button" aria-label={words.goTo(caseNumber)} onClick={() => onGo(caseNumber)}>
        {caseNumber}
      </Link>
      <Text className={styles.quiet}>
        {`${t.other}: ${[date(other.month), valueInWords('domain', other.domain, language), valueInWords('grounds', other.grounds, language)].join(' · ')}`}
      </Text>
      <RadioGroup
        layout="horizontal"
        aria-label={t.question(caseNumber)}
        value={answer ?? ''}
        onChange={(_, { value }) => onAnswer(value === 'same' ? 'same' : 'different')}
      >
        <Radio value="same" label={t.same} />
        <Radio value="different" label={t.different} />
      </RadioGroup>
      <Text role="status">{t.states[state]}</Text>
    </li>
  );
}
