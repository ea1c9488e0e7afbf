import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowCircleRightRegular, ProhibitedRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { useFormat, useTexts, type Format } from '#addin/i18n/index.ts';
import type { GuidedStep, Reason } from '#shared/blauwdruk/index.ts';
import { Sources } from './Sources.tsx';
import { TermLine } from './TermLine.tsx';
import { chainTexts, type ChainTexts } from './texts.ts';
import { fieldsInWords } from './words.ts';

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

/** One step of a partner in a case: whether it can be done, why not or on what it depends, its term and its sources. */
export function StepItem({ step }: { readonly step: GuidedStep }) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const format = useFormat();
  const { language } = format;
  const Icon = icons[step.state];
  const sources = [
    ...step.sources,
    ...step.reasons.flatMap((reason) => ('sources' in reason ? reason.sources : [])),
    ...(step.term?.sources ?? []),
  ];
  const reasons = step.reasons.map((reason) => reasonInWords(reason, t, format)).join(' ');
  return (
    <li className={styles.step}>
      <Icon className={mergeClasses(styles.icon, styles[step.state])} aria-hidden />
      <div className={styles.words}>
        <Text>{step.text[language]}</Text>
        {step.state !== 'do' && (
          <Text>
            <strong>{t.states[step.state]}.</strong> {reasons}
          </Text>
        )}
        {step.note !== null && <Text className={styles.muted}>{step.note[language]}</Text>}
        {step.documents.length > 0 && step.state !== 'impossible' && (
          <Text className={styles.muted}>
            {t.documents(format.list(step.documents.map(({ title }) => title[language])))}
          </Text>
        )}
        {step.term !== null && <TermLine term={step.term} />}
        <Sources sources={sources} />
      </div>
    </li>
  );
}

function reasonInWords(reason: Reason, t: ChainTexts, format: Format): string {
  const { language } = format;
  switch (reason.kind) {
    case 'text':
      return reason.text[language];
    case 'route':
      return t.onlyOnRoute(format.choice(reason.routes.map(({ title }) => title[language])));
    case 'missing': {
      const depends = t.dependsOn(fieldsInWords(reason.fields, format));
      return reason.text === null ? depends : `${depends} ${t.wouldBe(reason.text[language])}`;
    }
  }
}
