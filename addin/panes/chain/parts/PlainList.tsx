import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  wide: { rowGap: tokens.spacingVerticalM },
});

/** A list without marks before its items, which stand apart instead. */
export function PlainList(props: {
  /** `ol` where the order counts. */
  readonly as?: 'ul' | 'ol';
  readonly isWide?: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { as: List = 'ul', isWide = false, label, children } = props;
  return (
    <List className={mergeClasses(styles.list, isWide && styles.wide)} aria-label={label}>
      {children}
    </List>
  );
}
