import { Checkbox, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Ref } from 'react';
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
import type { Previewed } from '../../flow.ts';
import { useGoToCase } from '../../useGoToCase.ts';
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

/** What would change; shown before anything does. */
export function DifferenceStep({ steps }: { readonly steps: StepsNow }) {
  const t = useTexts(differenceTexts);
  const { state, flow, preview } = steps;
  const sayTrouble = useTroubleText();
  const { go, notFound } = useGoToCase();
  const modes = useRef<HTMLDivElement>(null);
  const choseMode = useRef(false);
  useEffect(noticeSeen, [state.at]);
  // The choice is away while the difference is worked out; whoever made it goes on from there.
  useEffect(() => {
    if (state.at !== 'previewed' || !choseMode.current) return;
    choseMode.current = false;
    const { activeElement, body } = document;
    if (activeElement !== body && activeElement?.tagName !== 'H1') return;
    modes.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [state.at]);
  if (state.at === 'start') return <ErrorState title={t.stopped} onRetry={preview} />;
  if (state.at === 'previewing') return <Progress label={t.making} onCancel={flow.cancel} />;
  if (state.at === 'preview-failed') return <ErrorState {...sayTrouble(state.error)} onRetry={preview} />;
  if (state.at === 'done') return null;
  const { preview: shown, request, of } = state.shown;
  return (
    <>
      <Trouble steps={steps} />
      {notFound !== null && <ErrorState {...notFound} />}
      <ClosedQuarters preview={shown} />
      <Text>{t[leadOf(state.shown)](shown.year)}</Text>
      <Difference preview={shown} heldBack={request.heldBack} waiting={of.total - of.ready} onGo={go} />
      {state.at !== 'sending' && (
        <>
          {request.registrations.rows > 0 && <Withdrawals steps={steps} shown={shown} />}
          <Modes
            ref={modes}
            mode={steps.mode}
            onChoose={(mode) => {
              choseMode.current = true;
              steps.chooseMode(mode);
            }}
          />
        </>
      )}
    </>
  );
}

/** The sentence above a difference. */
function leadOf({ preview, request, of }: Previewed): 'first' | 'lead' | 'nothing' | 'nothingElse' | 'nothingReady' {
  if (request.registrations.rows === 0) return 'nothingReady';
  if (!changesAnything(preview)) return of.ready < of.total ? 'nothingElse' : 'nothing';
  return preview.version === null ? 'first' : 'lead';
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

/** The cases that are no longer on the sheet, and the yes that withdrawing them takes. */
function Withdrawals({ steps, shown }: { readonly steps: StepsNow; readonly shown: SubmissionPreview }) {
  const styles = useStyles();
  const t = useTexts(differenceTexts);
  const { withdrawn } = shown.counts;
  if (withdrawn === 0) return null;
  return (
    <div className={styles.box}>
      <Text>{t.withdrawText(withdrawn)}</Text>
      <div className={styles.list} tabIndex={0} role="group" aria-label={t.withdrawList}>
        <DifferenceLines
          lines={shown.withdrawn.map((caseNumber) => ({ key: caseNumber, caseNumber, lines: [] }))}
          count={withdrawn}
          onGo={undefined}
          most={withdrawn}
        />
      </div>
      <Checkbox
        checked={steps.agreed}
        onChange={(_, { checked }) => steps.agree(checked === true)}
        label={t.withdrawConfirm(withdrawn)}
      />
    </div>
  );
}

interface ModesProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly mode: Mode;
  readonly onChoose: (mode: Mode) => void;
}

/** Whether the sheet holds the whole year or only what is to be added. */
function Modes({ ref, mode, onChoose }: ModesProps) {
  const styles = useStyles();
  const t = useTexts(differenceTexts);
  return (
    <div className={styles.box} ref={ref}>
      <Text className={styles.label}>{t.modeLabel}</Text>
      <RadioGroup value={mode} onChange={(_, { value }) => onChoose(value as Mode)} aria-label={t.modeLabel}>
        <Radio value="complete" label={t.complete} />
        <Radio value="addition" label={t.addition} />
      </RadioGroup>
    </div>
  );
}
