import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { progressTexts } from './texts.ts';
import type { StepInHand } from './useStepInHand.ts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  // The box stands under the icons of steps that cannot be ticked.
  tick: { marginInlineStart: '-8px', marginBlock: `calc(-1 * ${tokens.spacingVerticalSNudge})` },
  label: { color: tokens.colorNeutralForeground1 },
  edit: { flexShrink: 0, '@media print': { display: 'none' } },
});

/** A step with a box to tick, and a way to its date and note. */
export function StepTick({ name, inHand }: { readonly name: string; readonly inHand: StepInHand }) {
  const styles = useStyles();
  const t = useTexts(progressTexts);
  const format = useFormat();
  const { doneOn, note, isBlocked, isEditing, setEditing, say, today } = inHand;
  const edit = note === '' && doneOn === null ? t.addNote : t.edit;
  return (
    <div className={styles.row}>
      <Checkbox
        className={styles.tick}
        checked={doneOn !== null}
        disabled={isBlocked}
        label={{ className: styles.label, children: name }}
        aria-label={`${doneOn === null ? t.done : t.doneOn(format.date(doneOn))}: ${name}`}
        onChange={(_, { checked }) => say(checked === true ? today : null, note)}
      />
      <Button
        className={styles.edit}
        size="small"
        appearance="subtle"
        icon={<EditRegular />}
        disabled={isBlocked}
        aria-label={`${edit}: ${name}`}
        aria-expanded={isEditing}
        title={edit}
        onClick={() => setEditing(!isEditing)}
      />
    </div>
  );
}
