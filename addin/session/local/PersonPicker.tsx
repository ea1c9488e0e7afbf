import { makeStyles, Persona, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { defineTexts, useTexts } from '#addin/i18n/index.ts';
import type { SignInProps } from '../caller.ts';
import { people, signInAs } from './issuer.ts';
import type { Person } from './issuer.ts';
import { rememberedPerson, rememberPerson } from './remembered.ts';

const texts = defineTexts({
  nl: {
    title: 'Wie bent u?',
    lead: 'Dit is een voorbeeldomgeving met verzonnen mensen. Kies wie u wilt zijn.',
    busy: 'De mensen worden opgehaald…',
    failed: 'De voorbeeldomgeving geeft geen antwoord',
    failedText: 'Kijk of “npm start” nog loopt en probeer het opnieuw.',
  },
  en: {
    title: 'Who are you?',
    lead: 'This is an example with invented people. Choose who you want to be.',
    busy: 'Fetching the people…',
    failed: 'The example environment does not answer',
    failedText: 'Check that “npm start” is still running and try again.',
  },
});

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  person: {
    width: '100%',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Chooses one of the invented people of the demonstration; exists in the local build only. */
export function PersonPicker({ onSignedIn }: SignInProps) {
  const t = useTexts(texts);
  const styles = useStyles();
  const [list, setList] = useState<readonly Person[] | 'busy' | 'failed'>('busy');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const known = rememberedPerson();
    const ask = (): void => void people().then(setList, () => setList('failed'));
    if (known === null) ask();
    else signInAs(known).then(onSignedIn, ask);
  }, [attempt, onSignedIn]);
  const again = (): void => {
    setList('busy');
    setAttempt(attempt + 1);
  };
  const choose = async (id: string): Promise<void> => {
    try {
      const access = await signInAs(id);
      rememberPerson(id);
      onSignedIn(access);
    } catch {
      setList('failed');
    }
  };
  return (
    <PaneFrame title={t.title}>
      <Text>{t.lead}</Text>
      {list === 'busy' && <Progress label={t.busy} />}
      {list === 'failed' && <ErrorState title={t.failed} text={t.failedText} onRetry={again} />}
      {typeof list !== 'string' && (
        <ul className={styles.list}>
          {list.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                className={styles.person}
                data-person={person.id}
                onClick={() => void choose(person.id)}
              >
                <Persona name={person.name} secondaryText={person.work} avatar={{ color: 'colorful' }} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </PaneFrame>
  );
}
