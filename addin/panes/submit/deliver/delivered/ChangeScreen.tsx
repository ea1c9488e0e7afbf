import { Button, Text } from '@fluentui/react-components';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { ConnectionError } from '#shared/api/index.ts';
import { useDesk } from '../desk.ts';
import type { Screen } from '../desk.ts';
import { Difference } from '../difference/Difference.tsx';
import { ClosedQuarters } from '../difference/ClosedQuarters.tsx';
import type { Part } from '../difference/difference.ts';
import { ReceiptView } from '../receipt/ReceiptView.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';
import { deliveredTexts } from './texts.ts';
import { useChange } from './useChange.ts';
import type { ChangeState, ChangeToMake } from './useChange.ts';

interface Props {
  readonly screen: Screen;
  readonly year: number;
  /** Stays the same while the screen is open. */
  readonly change: ChangeToMake;
  readonly about: string;
  readonly names?: Partial<Readonly<Record<Part, string>>>;
  /** What the button says, from the number of cases that change. */
  readonly confirm: (cases: number) => string;
  /** What is said when it has been done. */
  readonly done: string;
  readonly back: () => void;
  /** Starts again from what is in force by then. */
  readonly onAgain: () => void;
}

/** A change of what was submitted before: shown first, done only after an explicit yes, and then its receipt. */
export function ChangeScreen({ screen, year, change, about, names, confirm, done, back, onAgain }: Props) {
  const t = useTexts(deliveredTexts);
  const { flow, view } = useDesk();
  const sayTrouble = useTroubleText();
  // A difference that was shown in the steps is out of date now; one that is being sent is not touched.
  const outdate = (): void => {
    if (flow.state.get().at === 'sending') return;
    flow.restart();
    view.set((now) => ({ ...now, step: now.step === null ? null : 'check' }));
  };
  const { state, preview, store } = useChange(change, outdate);
  return (
    <ScreenFrame
      screen={screen}
      year={year}
      back={back}
      footer={<ChangeButton state={state} confirm={confirm} onStore={store} onDone={back} />}
    >
      {state.at === 'previewing' && <Progress label={t.loading} />}
      {state.at === 'preview-failed' && <ErrorState {...sayTrouble(state.error)} onRetry={preview} />}
      {state.at === 'failed' && (
        <ErrorState
          {...sayTrouble(state.error)}
          onRetry={state.error instanceof ConnectionError ? undefined : onAgain}
        />
      )}
      {(state.at === 'previewed' || state.at === 'storing' || state.at === 'failed') && (
        <>
          <Text>{about}</Text>
          <ClosedQuarters preview={state.result.preview} />
          <Difference preview={state.result.preview} onlyChanges {...(names && { names })} />
        </>
      )}
      {state.at === 'done' && <ReceiptView result={state.result} title={done} />}
    </ScreenFrame>
  );
}

interface ButtonProps {
  readonly state: ChangeState;
  readonly confirm: (cases: number) => string;
  readonly onStore: () => void;
  readonly onDone: () => void;
}

function ChangeButton({ state, confirm, onStore, onDone }: ButtonProps) {
  const t = useTexts(deliveredTexts);
  switch (state.at) {
    case 'previewing':
    case 'preview-failed':
      return null;
    case 'storing':
      return <Progress label={t.working} />;
    case 'done':
      return <Primary label={t.done} onClick={onDone} />;
    case 'previewed':
    case 'failed': {
      const { counts, closed } = state.result.preview;
      const cases = counts.added + counts.changed + counts.withdrawn;
      const label = state.at === 'failed' ? t.again : confirm(cases);
      const refused = state.at === 'failed' && !(state.error instanceof ConnectionError);
      return <Primary label={label} onClick={onStore} disabled={closed.length > 0 || refused} />;
    }
  }
}

export function Primary(props: { readonly label: string; readonly onClick: () => void; readonly disabled?: boolean }) {
  return (
    <Button appearance="primary" size="large" disabled={props.disabled === true} onClick={props.onClick}>
      {props.label}
    </Button>
  );
}
