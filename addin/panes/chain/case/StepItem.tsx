import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowCircleRightRegular, ProhibitedRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { StepProgress } from '../cases/progress/index.ts';
import { partTexts } from '../parts/texts.ts';
import { TermLine } from './TermLine.tsx';
import { caseTexts } from './texts.ts';
import type { StepBrief } from './together.ts';

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  icon: { fontSize: '20px' },
  do: { color: tokens.colorBrandForeground1 },
  conditional: { color: tokens.colorNeutralForeground2 },
  impossible: { color: tokens.colorStatusDangerForeground1 },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  do: ArrowCircleRightRegular,
  conditional: QuestionCircleRegular,
  impossible: ProhibitedRegular,
} as const;

/** One step of a partner in a case: whether it can be done, why not or on what it depends, and its term. */
export function StepItem({ brief }: { readonly brief: StepBrief }) {
  const styles = useStyles();
  const t = useTexts(caseTexts);
  const { states } = useTexts(partTexts);
  const format = useFormat();
  const { language } = format;
  const { step, letters, own } = brief;
  const Icon = icons[step.state];
  return (
    <div className={styles.step}>
      <Icon className={mergeClasses(styles.icon, styles[step.state])} aria-hidden />
      <div className={styles.words}>
        <Text>{step.text[language]}</Text>
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
        <StepProgress step={step} />
      </div>
    </div>
  );
}
