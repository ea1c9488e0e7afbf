import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { PaneFrame, Progress } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Bureau } from '#shared/codebook/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import { CaseView } from './case/CaseView.tsx';
import { Danger } from './parts/Danger.tsx';
import type { Place } from './guide/place.ts';
import { GuideView } from './guide/GuideView.tsx';
import { NoCase } from './case/NoCase.tsx';
import { usePlaybook } from './playbook.tsx';
import type { Selection } from './selection.ts';
import { chainTexts } from './texts.ts';
import { useNearestFocus } from './parts/useNearestFocus.ts';
import { useOpenInPrint } from './parts/useOpenInPrint.ts';

const useStyles = makeStyles({
  pane: {
    '@media print': { display: 'block', height: 'auto', '& > div': { overflow: 'visible' } },
  },
  views: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`, '@media print': { display: 'none' } },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
  origin: { color: tokens.colorNeutralForeground2 },
});

/** What the pane can show. */
const views = ['case', 'cases', 'guide'] as const;
export type View = (typeof views)[number];

const CasesView = lazy(async () => ({ default: (await import('./cases/index.ts')).CasesView }));

/** The pane: the danger line, then the selected case, all cases or the whole guide, then where the text comes from. */
export function ChainView(props: {
  readonly selection: Selection;
  readonly bureau: Bureau | null;
  /** Whether the reader works with registrations; without them only the guide is there. */
  readonly hasCases: boolean;
  /** The partner whose steps come first. */
  readonly ownPartner: string;
  readonly today: IsoDate;
  /** What to say when the workbook could not be read. */
  readonly trouble: ReactNode;
  /** What to begin with; the selected case unless told. */
  readonly start?: View;
  /** The part of the guide to open at. */
  readonly place?: Place | null;
}) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const [chosen, choose] = useState<View>(props.start ?? 'case');
  // Who has chosen a tab is no longer sent to the part of the guide that was asked for.
  const [turnedAway, setTurnedAway] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  useOpenInPrint(content);
  useNearestFocus(content);
  const { selection, bureau, hasCases, ownPartner, today, trouble, place = null } = props;
  const view = hasCases ? chosen : 'guide';
  const { playbook, origin } = usePlaybook();
  const { language, date } = useFormat();
  return (
    <PaneFrame title={t.title} className={styles.pane} about={view === 'case' && <About selection={selection} />}>
      <Danger />
      {hasCases && (
        <TabList
          className={styles.views}
          size="small"
          selectedValue={view}
          onTabSelect={(_, { value }) => {
            choose(value as View);
            setTurnedAway(true);
          }}
          aria-label={t.viewsLabel}
        >
          {views.map((one) => (
            <Tab key={one} value={one} id={`chain-${one}`} aria-controls="chain-view">
              {t.views[one]}
            </Tab>
          ))}
        </TabList>
      )}
      <div
        ref={content}
        className={styles.content}
        id="chain-view"
        {...(hasCases && { role: 'tabpanel', 'aria-labelledby': `chain-${view}` })}
      >
        {view === 'guide' && (
          <GuideView
            today={today}
            partner={ownPartner === 'bureau' ? null : ownPartner}
            place={turnedAway ? null : place}
          />
        )}
        {view === 'cases' && (
          <Suspense fallback={<Progress label={t.reading} />}>
            <CasesView bureau={bureau} ownPartner={ownPartner} today={today} />
          </Suspense>
        )}
        {view === 'case' && selection.kind === 'failed' && trouble}
        {view === 'case' && selection.kind === 'registration' && (
          <CaseView selection={selection} bureau={bureau} ownPartner={ownPartner} today={today} />
        )}
        {view === 'case' && selection.kind !== 'registration' && selection.kind !== 'failed' && (
          <NoCase selection={selection} onOpenGuide={() => choose('guide')} />
        )}
        <Text size={200} className={styles.origin}>
          {t.version(date(playbook.edition.date), origin)} {playbook.edition.origin[language]}
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
