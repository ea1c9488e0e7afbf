import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts } from '#addin/i18n/index.ts';
import { ArrivalHeading } from '../parts/ArrivalHeading.tsx';
import { casesTexts } from './texts.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  actions: {
    position: 'sticky',
    // Down to the edge of the frame, over its padding.
    bottom: `calc(-1 * ${tokens.spacingVerticalXL})`,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlockStart: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalXL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { display: 'none' },
  },
});

/** Something that takes the place of the list, with a way back; its title takes the focus. */
export function Subview(props: { readonly title: string; readonly onBack: () => void; readonly children: ReactNode }) {
  const styles = useStyles();
  const t = useTexts(casesTexts);
  return (
    <>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t.back} onClick={props.onBack} />
        <ArrivalHeading level="h2">{props.title}</ArrivalHeading>
      </div>
      {props.children}
    </>
  );
}

/** What can be done here, always in sight at the bottom, below what came of it. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().actions}>{children}</div>;
}
