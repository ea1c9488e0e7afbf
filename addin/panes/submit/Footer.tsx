import { Button, Text } from '@fluentui/react-components';
import { Progress } from '#addin/components/index.ts';
import type { Checked } from '#addin/check/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { ToDifference } from './check/concerns/ToDifference.tsx';
import { changesAnything } from './deliver/difference/difference.ts';
import { differenceTexts } from './deliver/difference/difference-texts.ts';
import { needsNewPreview } from './flow.ts';
import { receiptTexts } from './deliver/receipt/receipt-texts.ts';
import { submitTexts } from './texts.ts';
import type { StepsNow } from './useSteps.ts';

interface Props {
  readonly checked: Checked;
  readonly steps: StepsNow;
  readonly onCheck: () => void;
}

/** The one thing to do next, always in sight. */
export function Footer({ checked, steps, onCheck }: Props) {
  const t = useTexts(submitTexts);
  const r = useTexts(receiptTexts);
  switch (steps.step) {
    case 'table':
      return <Primary label={t.nextCheck} onClick={() => steps.go('check')} />;
    case 'check':
      return checked.ready === 0 ? (
        <>
          <Text>{t.nothingReady}</Text>
          <Primary label={t.again} onClick={onCheck} />
        </>
      ) : (
        <ToDifference label={t.next} concerns={checked.concerns} onGo={steps.preview} />
      );
    case 'difference':
      return <Send steps={steps} />;
    case 'done':
      return <Primary label={r.close} onClick={steps.finish} />;
  }
}

function Primary({
  label,
  onClick,
  disabled = false,
}: {
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}) {
  return (
    <Button appearance="primary" size="large" disabled={disabled} onClick={onClick}>
      {label}
    </Button>
  );
}

/** Sends what was shown: with progress and a way to stop, and after a failure once more with the same key. */
function Send({ steps: { state, flow, agreed, outdated, go } }: { readonly steps: StepsNow }) {
  const t = useTexts(differenceTexts);
  const s = useTexts(submitTexts);
  if (state.at === 'sending') {
    const underway = state.total > 0 && state.sent < state.total;
    return (
      <Progress
        label={underway ? t.sending : t.storing}
        {...(underway && { done: state.sent, of: state.total })}
        onCancel={flow.cancel}
      />
    );
  }
  if (state.at !== 'previewed' && state.at !== 'send-failed') return null;
  const { counts } = state.shown.preview;
  // A sheet of which nothing can be read would withdraw a whole year.
  if (state.shown.request.registrations.rows === 0)
    return <Primary label={s.backToCheck} onClick={() => go('check')} />;
  const failed = state.at === 'send-failed';
  const mustAgree = counts.withdrawn > 0 && !agreed;
  const blocked =
    outdated || mustAgree || state.shown.preview.closed.length > 0 || (failed && needsNewPreview(state.error));
  const label = failed
    ? t.retry
    : changesAnything(state.shown.preview)
      ? t.send(counts.added + counts.changed + counts.unchanged)
      : t.confirmUnchanged;
  return (
    <>
      {mustAgree && !outdated && <Text>{t.withdrawFirst}</Text>}
      <Primary label={label} disabled={blocked} onClick={() => void flow.send()} />
    </>
  );
}
