import { Checkbox, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { noticeSeen } from '#addin/app/notices.ts';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import type { SubmissionPreview } from '#shared/api/index.ts';
import type { Mode } from '#shared/submission/index.ts';
import { ClosedQuarters } from './ClosedQuarters.tsx';
import { Difference } from './Difference.tsx';
import { changesAnything } from './difference.ts';
import { differenceTexts } from './difference-texts.ts';
import { DifferenceLines } from './DifferenceLines.tsx';
import { isPeriodClosed, needsNewPreview } from '../../flow.ts';
import type { StepsNow } from '../../useSteps.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { maxHeight: '160px', overflowY: 'auto' },
  label: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly steps: StepsNow;
  readonly onGo: (caseNumber: string) => void;
}

/** What would change; shown before anything does. */
export function DifferenceStep({ steps, onGo }: Props) {
  const t = useTexts(differenceTexts);
  const { state, flow, preview } = steps;
  const sayTrouble = useTroubleText();
  useEffect(noticeSeen, [state.at]);
  if (state.at === 'start') return <ErrorState title={t.stopped} onRetry={preview} />;
  if (state.at === 'previewing') return <Progress label={t.making} onCancel={flow.cancel} />;
  if (state.at === 'preview-failed') return <ErrorState {...sayTrouble(state.error)} onRetry={preview} />;
  if (state.at === 'done') return null;
  const { preview: shown, request, of } = state.shown;
  return (
    <>
      <Trouble steps={steps} />
      <ClosedQuarters preview={shown} />
      <Text>
        {shown.version === null ? t.first(shown.year) : changesAnything(shown) ? t.lead(shown.year) : t.nothing}
      </Text>
      <Difference preview={shown} heldBack={request.heldBack} waiting={of.total - of.ready} onGo={onGo} />
      {state.at !== 'sending' && <Choices steps={steps} shown={shown} />}
    </>
  );
}

/** Why what is shown cannot be sent as it is. */
function Trouble({ steps: { state, outdated, preview } }: { readonly steps: StepsNow }) {
  const t = useTexts(differenceTexts);
  const sayTrouble = useTroubleText();
  if (outdated) return <ErrorState title={t.outdated} onRetry={preview} retryLabel={t.renew} />;
  if (state.at !== 'send-failed') return null;
  if (!needsNewPreview(state.error)) return <ErrorState {...sayTrouble(state.error)} />;
  const told = isPeriodClosed(state.error) ? sayTrouble(state.error) : { title: t.changedMeanwhile };
  return <ErrorState {...told} onRetry={preview} retryLabel={t.renew} />;
}

function Choices({ steps, shown }: { readonly steps: StepsNow; readonly shown: SubmissionPreview }) {
  const styles = useStyles();
  const t = useTexts(differenceTexts);
  const { withdrawn } = shown.counts;
  return (
    <>
      {withdrawn > 0 && (
        <div className={styles.box}>
          <Text>{t.withdrawText(withdrawn)}</Text>
          <div className={styles.list} tabIndex={0} role="group" aria-label={t.withdrawList}>
            <DifferenceLines
              lines={shown.withdrawn.map((caseNumber) => ({ key: caseNumber, caseNumber, lines: [] }))}
              count={withdrawn}
              onGo={undefined}
            />
          </div>
          <Checkbox
            checked={steps.agreed}
            onChange={(_, { checked }) => steps.agree(checked === true)}
            label={t.withdrawConfirm(withdrawn)}
          />
        </div>
      )}
      <div className={styles.box}>
        <Text className={styles.label}>{t.modeLabel}</Text>
        <RadioGroup
          value={steps.mode}
          onChange={(_, { value }) => steps.chooseMode(value as Mode)}
          aria-label={t.modeLabel}
        >
          <Radio value="complete" label={t.complete} />
          <Radio value="addition" label={t.addition} />
        </RadioGroup>
      </div>
    </>
  );
}
