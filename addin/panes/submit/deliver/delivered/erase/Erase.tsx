import {
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { cleanCaseNumber, maxCaseNumberLength } from '#shared/registration/index.ts';
import { useDesk } from '../../desk.ts';
import { Primary } from '../ChangeScreen.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { eraseTexts } from './erase-texts.ts';
import { useErasure } from './useErasure.ts';
import type { ErasureState } from './useErasure.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Erasing one case of the own bureau for good: what that means, which case, and an explicit yes. */
export function Erase() {
  const t = useTexts(eraseTexts);
  const { flow, view } = useDesk();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  // A difference that was shown in the steps may hold the case; one that is being sent is not touched.
  const outdate = (): void => {
    if (flow.state.get().at === 'sending') return;
    flow.restart();
    view.set((now) => ({ ...now, step: now.step === null ? null : 'check' }));
  };
  const { state, ask, erase, again } = useErasure(outdate);
  const caseNumber = cleanCaseNumber(typed);
  const next = (): void => {
    setTried(true);
    if (caseNumber !== '') ask(caseNumber);
  };
  const restart = (): void => {
    setTyped('');
    setTried(false);
    again();
  };
  const footer =
    state.at === 'done' ? (
      <Primary label={t.another} onClick={restart} />
    ) : (
      <Primary label={t.next} disabled={state.at === 'erasing'} onClick={next} />
    );
  return (
    <ScreenFrame screen="erase" year={null} part={state.at === 'done' ? 'done' : 'ask'} footer={footer}>
      {state.at === 'done' ? (
        <Erased {...state} />
      ) : (
        <>
          <About />
          <Field
            label={t.caseNumber}
            hint={t.hint}
            required
            {...(tried && caseNumber === '' && { validationMessage: t.missing })}
          >
            <Input
              value={typed}
              maxLength={maxCaseNumberLength}
              autoComplete="off"
              onChange={(_, { value }) => setTyped(value)}
            />
          </Field>
          <Outcome state={state} onRetry={erase} />
        </>
      )}
      {state.at === 'asking' && <EraseDialog {...state} onCancel={again} onConfirm={() => erase(state.caseNumber)} />}
    </ScreenFrame>
  );
}

function About() {
  const styles = useStyles();
  const t = useTexts(eraseTexts);
  return (
    <>
      <Text>{t.about}</Text>
      <ul className={styles.list}>
        {t.consequences.map((one) => (
          <li key={one}>
            <Text>{one}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}

function Outcome(props: { readonly state: ErasureState; readonly onRetry: (caseNumber: string) => void }) {
  const t = useTexts(eraseTexts);
  const sayTrouble = useTroubleText();
  const { state, onRetry } = props;
  if (state.at === 'erasing') return <Progress label={t.working} />;
  if (state.at !== 'failed') return null;
  return <ErrorState {...sayTrouble(state.error)} onRetry={() => onRetry(state.caseNumber)} />;
}

function Erased({ caseNumber, years }: Extract<ErasureState, { readonly at: 'done' }>) {
  const t = useTexts(eraseTexts);
  const wasThere = years.length > 0;
  return (
    <MessageBar intent={wasThere ? 'success' : 'info'} layout="multiline" role="status">
      <MessageBarBody>
        <MessageBarTitle>{wasThere ? t.erased(caseNumber) : t.nowhere(caseNumber)}</MessageBarTitle>
        {wasThere ? years.map(({ year, versions }) => t.from(year, versions)).join(' ') : t.nowhereText}
      </MessageBarBody>
    </MessageBar>
  );
}
