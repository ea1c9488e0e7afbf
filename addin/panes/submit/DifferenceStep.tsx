import { Checkbox, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import type { Mode } from '#shared/submission/index.ts';
import { Difference } from './Difference.tsx';
import { differenceTexts } from './difference-texts.ts';
import { needsNewPreview } from './flow.ts';
import type { StepsNow } from './useSteps.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly steps: StepsNow;
  readonly onGo: (caseNumber: string) => void;
}

/** What would change; shown before anything does. */
export function DifferenceStep({ steps, onGo }: Props) {
  const t = useTexts(differenceTexts);
  const sayTrouble = useTroubleText();
  const { state, flow, outdated, preview } = steps;
  if (state.at === 'start') return <ErrorState title={t.stopped} onRetry={preview} />;
  if (state.at === 'previewing') return <Progress label={t.making} onCancel={flow.cancel} />;
  if (state.at === 'preview-failed') return <ErrorState {...sayTrouble(state.error)} onRetry={preview} />;
  if (state.at === 'done') return null;
  const again = outdated || (state.at === 'send-failed' && needsNewPreview(state.error));
  return (
    <>
      {again && (
        <ErrorState title={outdated ? t.outdated : t.changedMeanwhile} onRetry={preview} retryLabel={t.renew} />
      )}
      {!again && state.at === 'send-failed' && <ErrorState {...sayTrouble(state.error)} />}
      <Difference shown={state.shown} onGo={onGo} />
      {state.at !== 'sending' && <Choices steps={steps} withdrawn={state.shown.preview.counts.withdrawn} />}
    </>
  );
}

function Choices({ steps, withdrawn }: { readonly steps: StepsNow; readonly withdrawn: number }) {
  const styles = useStyles();
  const t = useTexts(differenceTexts);
  return (
    <>
      {withdrawn > 0 && (
        <div className={styles.box}>
          <Text>{t.withdrawText(withdrawn)}</Text>
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
