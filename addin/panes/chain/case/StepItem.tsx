import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowCircleRightRegular, ProhibitedRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { StepNotes, StepTick, useStepInHand } from '../cases/progress/index.ts';
import { partTexts } from '../parts/texts.ts';
import { TermLine } from './TermLine.tsx';
import { caseTexts } from './texts.ts';
import type { StepBrief } from './together.ts';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  head: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  icon: { fontSize: '20px' },
  do: { color: tokens.colorBrandForeground1 },
  conditional: { color: tokens.colorNeutralForeground2 },
  impossible: { color: tokens.colorStatusDangerForeground1 },
  // Under the words of the step.
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, paddingInlineStart: '28px' },
  muted: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  do: ArrowCircleRightRegular,
  conditional: QuestionCircleRegular,
  impossible: ProhibitedRegular,
} as const;

/** One step of a partner in a case: a box to tick it, or an icon where it cannot be ticked; why not or on what it depends, and its term. */
export function StepItem({ brief }: { readonly brief: StepBrief }) {
  const styles = useStyles();
  const t = useTexts(caseTexts);
  const { states } = useTexts(partTexts);
  const format = useFormat();
  const { language } = format;
  const { step, letters, own } = brief;
  const inHand = useStepInHand(step);
  const Icon = icons[step.state];
  return (
    <div className={styles.step}>
      {inHand === null ? (
        <div className={styles.head}>
          <Icon className={mergeClasses(styles.icon, styles[step.state])} aria-hidden />
          <Text>{step.text[language]}</Text>
        </div>
      ) : (
        <StepTick name={step.text[language]} inHand={inHand} />
      )}
      <div className={styles.words}>
        {inHand !== null && <StepNotes inHand={inHand} />}
        {step.state !== 'do' && (
          <Text>
            <strong>{`${[states[step.state], format.list(letters)].join(' ').trim()}.`}</strong> {own.join(' ')}
          </Text>
        )}
        {step.timesAYear !== null && <Text>{t.timesAYear(step.timesAYear)}</Text>}
        {step.note !== null && <Text className={styles.muted}>{step.note[language]}</Text>}
        {step.documents.length > 0 && step.state !== 'impossible' && (
          <Text className={styles.muted}>
            {t.documents(format.list(step.documents.map(({ title }) => title[language])))}
          </Text>
        )}
        {step.term !== null && <TermLine term={step.term} />}
      </div>
    </div>
  );
}
