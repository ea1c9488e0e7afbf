import { Button, Checkbox, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { isSameCase, type GuidedStep, type StepRecord } from '#shared/blauwdruk/index.ts';
import { useCaseInHand, type CaseInHand } from './case-context.tsx';
import { StepForm } from './StepForm.tsx';
import { record, undo, type StepNote } from './store.ts';
import { progressTexts, progressTrouble } from './texts.ts';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  tick: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  note: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** Ticks a step of the case in hand, with its date and a note; nothing where no case is in hand. */
export function StepProgress({ step }: { readonly step: Pick<GuidedStep, 'id' | 'text' | 'state'> }) {
  const inHand = useCaseInHand();
  if (inHand === null) return null;
  const known = inHand.now.progress.of(inHand.key).get(step.id);
  // What cannot be done can only have been done before it could not.
  if (step.state === 'impossible' && known === undefined) return null;
  return <Tick key={inHand.key.caseNumber} step={step} inHand={inHand} known={known} />;
}

function Tick(props: {
  readonly step: Pick<GuidedStep, 'id' | 'text'>;
  readonly inHand: CaseInHand;
  readonly known: StepRecord | undefined;
}) {
  const styles = useStyles();
  const t = useTexts(progressTexts);
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const [asked, setAsked] = useState(false);
  const { step, known, inHand } = props;
  const { key, today, now } = inHand;
  const blocked = now.closed !== null;
  const name = step.text[format.language];
  const say = (doneOn: string | null, note: string): void => {
    setAsked(true);
    void record([{ ...key, step: step.id, doneOn, note }]);
  };
  const isThisStep = (one: StepNote): boolean => one.step === step.id && isSameCase(one, key);
  const { doneOn = null, note = '' } = now.pending.findLast(isThisStep) ?? known ?? {};
  const justChanged = now.last?.changed.some(isThisStep) === true;
  return (
    <div className={styles.progress}>
      <div className={styles.row}>
        <Checkbox
          className={styles.tick}
          checked={doneOn !== null}
          disabled={blocked}
          label={doneOn === null ? t.done : t.doneOn(format.date(doneOn))}
          aria-label={`${doneOn === null ? t.done : t.doneOn(format.date(doneOn))}: ${name}`}
          onChange={(_, { checked }) => say(checked === true ? today : null, note)}
        />
        {!editing && (
          <Button
            size="small"
            appearance="subtle"
            disabled={blocked}
            aria-label={`${note === '' && doneOn === null ? t.addNote : t.edit}: ${name}`}
            onClick={() => setEditing(true)}
          >
            {note === '' && doneOn === null ? t.addNote : t.edit}
          </Button>
        )}
      </div>
      {!editing && note !== '' && <Text className={styles.note}>{note}</Text>}
      {editing && (
        <StepForm
          doneOn={doneOn}
          note={note}
          today={today}
          onCancel={() => setEditing(false)}
          onSave={(date, text) => {
            setEditing(false);
            say(date, text);
          }}
        />
      )}
      {asked && justChanged && now.step === 'ready' && (
        <Text size={200} role="status">
          {t.kept}{' '}
          <Link inline as="button" onClick={() => void undo()}>
            {t.undo}
          </Link>
        </Text>
      )}
      {asked && now.step === 'not-kept' && <NotKept error={now.error} />}
    </div>
  );
}

function NotKept({ error }: { readonly error: unknown }) {
  const sayTrouble = useTroubleText();
  const { language } = useFormat();
  return <ErrorState {...(progressTrouble(error, language) ?? sayTrouble(error))} />;
}
