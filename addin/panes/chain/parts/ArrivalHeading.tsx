import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: 'none' },
});

/** The heading of something that somebody has just opened: it takes the focus, so that the keyboard and a screen reader start there. */
export function ArrivalHeading(props: { readonly level: 'h2' | 'h3'; readonly children: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { level: Heading, children } = props;
  return (
    <Heading ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </Heading>
  );
}
