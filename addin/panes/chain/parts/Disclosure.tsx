import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  details: { scrollMarginTop: '48px', '&[open] > summary > svg': { transform: 'rotate(90deg)' } },
  summary: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    cursor: 'pointer',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    '&::-webkit-details-marker': { display: 'none' },
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: {
    flexShrink: 0,
    fontSize: '16px',
    '@media print': { display: 'none' },
  },
  content: { paddingInlineStart: tokens.spacingHorizontalL, paddingBlockStart: tokens.spacingVerticalXS },
});

/** Something that folds away under its title; the title says all that is needed to decide whether to open it. */
export function Disclosure(props: {
  readonly title: ReactNode;
  readonly id?: string;
  /** Open to begin with; changing it opens or closes again. */
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details key={String(props.open)} id={props.id} open={props.open} className={styles.details}>
      {/* office.js moves the focus on Tab itself, and knows no summary without a tab index. */}
      <summary className={styles.summary} tabIndex={0}>
        <ChevronRightRegular className={styles.chevron} aria-hidden />
        {props.title}
      </summary>
      <div className={styles.content}>{props.children}</div>
    </details>
  );
}
