import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '32px',
    padding: 0,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  chevron: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground3 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

/** A part of a screen that most people do not need: a heading that opens and closes what is under it. */
export function Foldable(props: { readonly title: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const body = useId();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <Chevron className={styles.chevron} aria-hidden />
          <span className={styles.words}>{props.title}</span>
        </button>
      </h2>
      <div id={body} className={styles.body} hidden={!open} style={open ? undefined : { display: 'none' }}>
        {open && props.children}
      </div>
    </section>
  );
}
