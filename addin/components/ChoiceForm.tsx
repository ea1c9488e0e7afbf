import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    '& .fui-Select, & .fui-Select__select': { minWidth: 0 },
  },
  take: { alignSelf: 'flex-start' },
});

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly size?: 'small' | 'medium';
  /** What holds until something else is taken; nothing when empty. */
  readonly present?: string;
  /** What the button says that takes the choice. */
  readonly action: string;
  readonly onTake: (value: string) => void;
  /** The list or the radio buttons to choose with. */
  readonly children: (value: string, choose: (value: string) => void) => ReactElement;
}

/**
 * A choice that is taken with a button of its own. The arrow keys choose everything that they pass in a closed list or in
 * radio buttons (WCAG 2.2, 3.2.2): whoever uses the keyboard would otherwise take the first thing they come across.
 */
export function ChoiceForm({ label, hint, size = 'medium', present = '', action, onTake, children }: Props) {
  const styles = useStyles();
  const [value, setValue] = useState(present);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onTake(value);
      }}
    >
      <Field label={label} size={size} {...(hint !== undefined && { hint })}>
        {children(value, setValue)}
      </Field>
      {value !== present && value !== '' && (
        <Button type="submit" size="small" appearance="primary" className={styles.take}>
          {action}
        </Button>
      )}
    </form>
  );
}
