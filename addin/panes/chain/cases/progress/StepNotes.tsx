import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { StepForm } from './StepForm.tsx';
import { undo } from './store.ts';
import { progressTexts, progressTrouble } from './texts.ts';
import type { StepInHand } from './useStepInHand.ts';

const useStyles = makeStyles({
  done: { color: tokens.colorNeutralForeground2 },
  note: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What was noted about a step, or the form to note it, and what came of the last change. */
export function StepNotes({ inHand }: { readonly inHand: StepInHand }) {
  const styles = useStyles();
  const t = useTexts(progressTexts);
  const format = useFormat();
  const { doneOn, note, today, isEditing, outcome, error, setEditing, say } = inHand;
  return (
    <>
      {!isEditing && doneOn !== null && <Text className={styles.done}>{t.doneOn(format.date(doneOn))}</Text>}
      {!isEditing && note !== '' && <Text className={styles.note}>{note}</Text>}
      {isEditing && (
        <StepForm
          doneOn={doneOn}
          note={note}
          today={today}
          onCancel={() => setEditing(false)}
          onSave={(day, text) => {
            setEditing(false);
            say(day, text);
          }}
        />
      )}
      {outcome === 'kept' && (
        <Text size={200} role="status">
          {t.kept}{' '}
          <Link inline as="button" onClick={() => void undo()}>
            {t.undo}
          </Link>
        </Text>
      )}
      {outcome === 'not-kept' && <NotKept error={error} />}
    </>
  );
}

function NotKept({ error }: { readonly error: unknown }) {
  const sayTrouble = useTroubleText();
  const { language } = useFormat();
  return <ErrorState {...(progressTrouble(error, language) ?? sayTrouble(error))} />;
}
