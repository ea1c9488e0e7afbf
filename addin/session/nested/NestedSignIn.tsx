import { Button } from '@fluentui/react-components';
import { PersonKeyRegular } from '@fluentui/react-icons/svg/person-key';
import { useEffect, useState } from 'react';
import { EmptyState, ErrorState, Progress } from '#addin/components/index.ts';
import { defineTexts, useTexts } from '#addin/i18n/index.ts';
import { NoRole } from '../caller.ts';
import type { Access, SignInProps } from '../caller.ts';

const texts = defineTexts({
  nl: {
    busy: 'U wordt aangemeld…',
    title: 'Meld u aan',
    text: 'Gebruik het account van uw organisatie.',
    action: 'Aanmelden',
    failed: 'Aanmelden is niet gelukt',
    failedText: 'Kijk of u verbinding met internet hebt en probeer het opnieuw.',
    noRole: 'Uw account heeft nog geen toegang',
    noRoleText: 'Vraag de G4-coördinator om u toegang te geven tot Meldbeeld.',
  },
  en: {
    busy: 'Signing you in…',
    title: 'Sign in',
    text: "Use your organisation's account.",
    action: 'Sign in',
    failed: 'Signing in did not succeed',
    failedText: 'Check your internet connection and try again.',
    noRole: 'Your account has no access yet',
    noRoleText: 'Ask the G4 coordinator to give you access to Meldbeeld.',
  },
});

type State = 'busy' | 'failed' | 'no-role';

/** The sign-in library is fetched when it is needed. */
const signIn = async (): Promise<Access> => (await import('./nested.ts')).signInWithExcel();

/** Signs in with the account that Excel uses, at once and without a question when it can. */
export function NestedSignIn({ onSignedIn }: SignInProps) {
  const t = useTexts(texts);
  const [state, setState] = useState<State>('busy');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    signIn().then(onSignedIn, (error: unknown) => setState(error instanceof NoRole ? 'no-role' : 'failed'));
  }, [attempt, onSignedIn]);
  const again = (): void => {
    setState('busy');
    setAttempt(attempt + 1);
  };
  return (
    <EmptyState icon={<PersonKeyRegular />} title={t.title} text={t.text}>
      {state === 'busy' && <Progress label={t.busy} />}
      {state === 'failed' && <ErrorState title={t.failed} text={t.failedText} />}
      {state === 'no-role' && <ErrorState title={t.noRole} text={t.noRoleText} />}
      {state !== 'busy' && (
        <Button appearance="primary" onClick={again}>
          {t.action}
        </Button>
      )}
    </EmptyState>
  );
}
