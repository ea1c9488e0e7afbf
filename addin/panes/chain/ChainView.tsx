import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { PaneFrame } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import type { Bureau } from '#shared/codebook/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import { CaseView } from './CaseView.tsx';
import { Danger } from './Danger.tsx';
import { GuideView } from './GuideView.tsx';
import { NoCase } from './NoCase.tsx';
import type { Selection } from './selection.ts';
import { chainTexts } from './texts.ts';
import { useOpenInPrint } from './useOpenInPrint.ts';

const useStyles = makeStyles({
  pane: {
    '@media print': { display: 'block', height: 'auto', '& > div': { overflow: 'visible' } },
  },
  views: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`, '@media print': { display: 'none' } },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  origin: { color: tokens.colorNeutralForeground2 },
});

const views = ['case', 'guide'] as const;
type View = (typeof views)[number];

/** The pane: the danger line, then the selected case or the whole guide, then where the text comes from. */
export function ChainView(props: {
  readonly selection: Selection;
  readonly bureau: Bureau | null;
  /** The partner whose steps come first. */
  readonly ownPartner: string;
  readonly today: IsoDate;
  /** What to say when the workbook could not be read. */
  readonly trouble: ReactNode;
}) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const [view, setView] = useState<View>('case');
  const content = useRef<HTMLDivElement>(null);
  useOpenInPrint(content);
  const { selection, bureau, ownPartner, today, trouble } = props;
  return (
    <PaneFrame title={t.title} className={styles.pane} about={view === 'case' && <About selection={selection} />}>
      <Danger />
      <TabList
        className={styles.views}
        size="small"
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value as View)}
        aria-label={t.viewsLabel}
      >
        {views.map((one) => (
          <Tab key={one} value={one} id={`chain-${one}`} aria-controls="chain-view">
            {t.views[one]}
          </Tab>
        ))}
      </TabList>
      <div ref={content} className={styles.content} role="tabpanel" id="chain-view" aria-labelledby={`chain-${view}`}>
        {view === 'guide' && <GuideView ownPartner={ownPartner} />}
        {view === 'case' && selection.kind === 'failed' && trouble}
        {view === 'case' && selection.kind === 'registration' && (
          <CaseView selection={selection} bureau={bureau} ownPartner={ownPartner} today={today} />
        )}
        {view === 'case' && selection.kind !== 'registration' && selection.kind !== 'failed' && (
          <NoCase selection={selection} onOpenGuide={() => setView('guide')} />
        )}
        <Text size={200} className={styles.origin}>
          {t.origin}
        </Text>
      </div>
    </PaneFrame>
  );
}

/** Which case is shown; read out when another row is selected. */
function About({ selection }: { readonly selection: Selection }) {
  const t = useTexts(chainTexts);
  const text =
    selection.kind !== 'registration'
      ? ''
      : selection.draft.caseNumber === null
        ? t.noCaseNumber
        : t.caseNumber(selection.draft.caseNumber);
  return <Text role="status">{text}</Text>;
}
