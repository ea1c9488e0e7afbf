import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState } from '#addin/components/index.ts';
import { selectCell } from '#addin/excel/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { OpenCase } from '#shared/blauwdruk/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { usePlaybook } from '../../playbook.tsx';
import { codesInWords } from '../../words.ts';
import { casesTexts } from '../texts.ts';
import { TermBadge } from './TermBadge.tsx';

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
  number: { paddingInline: 0, minWidth: 0, fontWeight: tokens.fontWeightSemibold, justifyContent: 'flex-start' },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** One open case: its codes, its next step and its next term; the number leads to its row. */
export function CaseItem({ one }: { readonly one: OpenCase<CellRef> }) {
  const styles = useStyles();
  const t = useTexts(casesTexts);
  const { language } = useFormat();
  const { playbook } = usePlaybook();
  const sayTrouble = useTroubleText();
  const [trouble, setTrouble] = useState<unknown>(null);
  const { key, draft, place, nextStep, nextTerm, isDouble, stepsDone } = one;
  const phase = playbook.phases.find(({ id }) => id === nextStep?.phase)?.title[language];
  const codes = codesInWords(draft, language);
  const go = (): void => {
    setTrouble(null);
    selectCell(place).catch(setTrouble);
  };
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.number}
          onClick={go}
          aria-label={t.goTo(key.caseNumber)}
        >
          {key.caseNumber}
        </Button>
        <TermBadge term={nextTerm} />
      </div>
      {codes !== '' && (
        <Text size={200} className={styles.muted}>
          {codes}
        </Text>
      )}
      <Text>{nextStep === null ? t.allDone : nextStep.text[language]}</Text>
      <Text size={200} className={styles.muted}>
        {[...(phase === undefined ? [] : [phase]), t.stepsDone(stepsDone)].join(' · ')}
      </Text>
      {nextTerm !== null && nextTerm.step.id !== nextStep?.id && (
        <Text size={200}>{t.termOf(nextTerm.step.text[language])}</Text>
      )}
      {isDouble && <Text size={200}>{t.double}</Text>}
      {trouble !== null && <ErrorState {...sayTrouble(trouble)} />}
    </li>
  );
}
