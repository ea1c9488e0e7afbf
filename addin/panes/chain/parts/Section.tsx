import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** A part of the pane under its heading; nothing at all when it holds nothing. */
export function Section(props: {
  readonly heading: string;
  /** `h3` within something that has a heading of its own. */
  readonly level?: 'h2' | 'h3';
  readonly count?: number;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const { heading, level: Heading = 'h2', count, children } = props;
  if (count === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading id={id} className={styles.heading}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
