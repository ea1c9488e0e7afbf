import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { glossaryOf, type Guidance, type GuidedStep } from '#shared/blauwdruk/index.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { PlainList } from '../parts/PlainList.tsx';
import { PartnerRole } from '../parts/PartnerRole.tsx';
import { Sources } from '../parts/Sources.tsx';
import { usePlaybook } from '../playbook.tsx';
import { StepItem } from './StepItem.tsx';
import { caseTexts } from './texts.ts';
import { briefsOf, bySources, type SharedCondition, type StepBrief } from './together.ts';
import { reasonInWords } from './words.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  phase: {
    margin: 0,
    paddingBlockEnd: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sources: { paddingInlineStart: '28px', marginBlockStart: tokens.spacingVerticalXXS },
  conditions: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    listStyleType: 'none',
  },
  muted: { color: tokens.colorNeutralForeground2 },
  words: { margin: 0 },
  meaning: { margin: 0, marginBlockEnd: tokens.spacingVerticalS },
});

/** What one partner does in a case, phase by phase; what several steps have in common is said once. */
export function PartnerPanel({ partner: { partner, steps } }: { readonly partner: Guidance['partners'][number] }) {
  const styles = useStyles();
  const t = useTexts(caseTexts);
  const format = useFormat();
  const { playbook } = usePlaybook();
  const briefs = briefsOf(steps, (reason) => reasonInWords(reason, format));
  return (
    <div className={styles.panel} role="tabpanel" id="chain-steps" aria-labelledby={`chain-${partner}`}>
      <PartnerRole partner={partner} />
      {steps.length === 0 && <Text>{t.noSteps}</Text>}
      <Conditions conditions={briefs.conditions} />
      {playbook.phases.map(({ id, title }) => (
        <PhaseSteps
          key={id}
          title={title[format.language]}
          steps={briefs.steps.filter(({ step }) => step.phase === id)}
        />
      ))}
      <WordsUsed steps={steps} />
    </div>
  );
}

/** The conditions of several steps, each under the letter by which the steps name it. */
function Conditions({ conditions }: { readonly conditions: readonly SharedCondition[] }) {
  const styles = useStyles();
  const t = useTexts(caseTexts);
  if (conditions.length === 0) return null;
  return (
    <ul className={styles.conditions} aria-label={t.sharedConditions}>
      {conditions.map(({ letter, sentence, sources }) => (
        <li key={letter}>
          <Text>
            <strong>{letter}.</strong> {sentence}
          </Text>
          {sources.length > 0 && <Sources sources={sources} />}
        </li>
      ))}
    </ul>
  );
}

function PhaseSteps({ title, steps }: { readonly title: string; readonly steps: readonly StepBrief[] }) {
  const styles = useStyles();
  const t = useTexts(caseTexts);
  if (steps.length === 0) return null;
  return (
    <>
      <h3 className={styles.phase}>{title}</h3>
      <PlainList as="ol" isWide>
        {bySources(steps).flatMap((run) =>
          run.map((brief, index) => (
            <li key={brief.step.id}>
              <StepItem brief={brief} />
              {index === run.length - 1 && (
                <div className={styles.sources}>
                  {run.length > 1 && (
                    <Text size={200} className={styles.muted}>
                      {t.sourceOfSteps(run.length)}
                    </Text>
                  )}
                  <Sources sources={brief.sources} />
                </div>
              )}
            </li>
          )),
        )}
      </PlainList>
    </>
  );
}

/** The difficult words in the steps, with what they mean. */
function WordsUsed({ steps }: { readonly steps: readonly GuidedStep[] }) {
  const styles = useStyles();
  const t = useTexts(caseTexts);
  const { language } = useFormat();
  const { playbook, cite } = usePlaybook();
  const texts = steps.flatMap(({ text, note, reasons }) => [
    text[language],
    note?.[language] ?? '',
    ...reasons.map((reason) => (reason.kind === 'text' ? reason.text[language] : '')),
  ]);
  const words = glossaryOf(playbook, texts, language);
  if (words.length === 0) return null;
  return (
    <Disclosure title={<Text>{t.wordsUsed(words.length)}</Text>}>
      <dl className={styles.words}>
        {words.map(({ term, meaning, sources }) => (
          <div key={term.nl}>
            <dt>
              <Text weight="semibold">{term[language]}</Text>
            </dt>
            <dd className={styles.meaning}>
              <Text>{meaning[language]}</Text>
              <Sources sources={cite(sources)} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
