import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '#addin/i18n/index.ts';
import { longestNote } from '#shared/blauwdruk/index.ts';
import { isIsoDate, type IsoDate } from '#shared/registration/index.ts';
import { progressTexts } from './texts.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    alignSelf: 'stretch',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The day on which a step was done and a short note. An empty day means that it is not done. */
export function StepForm(props: {
  readonly doneOn: IsoDate | null;
  readonly note: string;
  readonly today: IsoDate;
  readonly onSave: (doneOn: IsoDate | null, note: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(progressTexts);
  const [date, setDate] = useState(props.doneOn ?? '');
  const [note, setNote] = useState(props.note);
  const trouble = date === '' ? null : !isIsoDate(date) ? t.noDate : date > props.today ? t.future : null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (trouble === null) props.onSave(date === '' ? null : date, note.trim());
      }}
    >
      <Field label={t.date} {...(trouble !== null && { validationMessage: trouble })}>
        <Input type="date" value={date} max={props.today} onChange={(_, { value }) => setDate(value)} />
      </Field>
      <Field label={t.note} hint={t.noteHint}>
        <Textarea value={note} maxLength={longestNote} rows={2} autoFocus onChange={(_, { value }) => setNote(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {t.save}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
