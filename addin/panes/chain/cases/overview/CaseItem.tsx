import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState } from '#addin/components/index.ts';
import { selectCell } from '#addin/excel/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { OpenCase } from '#shared/blauwdruk/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { usePlaybook } from '../../playbook.tsx';
import { codesInWords } from '../../words.ts';
import { TermBadge } from '../../parts/TermBadge.tsx';
import { overviewTexts } from './texts.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  number: { minHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** One open case: its codes, its next step and its next term; the number leads to its row. */
export function CaseItem({ one }: { readonly one: OpenCase<CellRef> }) {
  const styles = useStyles();
  const t = useTexts(overviewTexts);
  const format = useFormat();
  const { language } = format;
  const { playbook } = usePlaybook();
  const sayTrouble = useTroubleText();
  const [trouble, setTrouble] = useState<unknown>(null);
  const { key, draft, place, nextStep, nextTerm, isDouble, stepsDone } = one;
  const phase = playbook.phases.find(({ id }) => id === nextStep?.phase)?.title[language];
  const codes = codesInWords(draft, language);
  const whichTerm = nextTerm?.step.state === 'conditional' ? t.conditionalTermOf : t.termOf;
  const go = (): void => {
    setTrouble(null);
    selectCell(place).catch(setTrouble);
  };
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Link as="button" className={styles.number} onClick={go} aria-label={t.goTo(key.caseNumber)}>
          {key.caseNumber}
        </Link>
        {nextTerm !== null && (
          <TermBadge
            status={nextTerm.due.status}
            advisory={nextTerm.advisory}
            until={format.date(nextTerm.due.until)}
          />
        )}
      </div>
      {codes !== '' && (
        <Text size={200} className={styles.muted}>
          {codes}
        </Text>
      )}
      <Text>{nextStep === null ? t.allDone : nextStep.text[language]}</Text>
      <Text size={200} className={styles.muted}>
        {[phase ?? '', stepsDone === 0 ? '' : t.stepsDone(stepsDone)].filter((part) => part !== '').join(' · ')}
      </Text>
      {nextTerm !== null && nextTerm.step.id !== nextStep?.id && (
        <Text size={200}>{whichTerm(nextTerm.step.text[language])}</Text>
      )}
      {isDouble && <Text size={200}>{t.double}</Text>}
      {trouble !== null && <ErrorState {...sayTrouble(trouble)} />}
    </li>
  );
}
