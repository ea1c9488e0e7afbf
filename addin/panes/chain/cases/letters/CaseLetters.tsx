import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import {
  letterFits,
  letterLimits,
  letterTemplates,
  type Guidance,
  type LetterTemplate,
} from '#shared/blauwdruk/index.ts';
import type { Bureau } from '#shared/codebook/index.ts';
import type { Draft, IsoDate } from '#shared/registration/index.ts';
import { PlainList } from '../../parts/PlainList.tsx';
import { Section } from '../../parts/Section.tsx';
import { LetterView } from './LetterView.tsx';
import { letterTexts } from './texts.ts';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** The letters that can go out in a case; those that cannot stay in sight, with the reason. */
export function CaseLetters(props: {
  readonly draft: Draft;
  readonly bureau: Bureau | null;
  readonly guidance: Guidance;
  readonly today: IsoDate;
}) {
  const styles = useStyles();
  const t = useTexts(letterTexts);
  const { language } = useFormat();
  const [opened, open] = useState<string | null>(null);
  const { draft, bureau, guidance, today } = props;
  const letters = useMemo(
    () =>
      letterTemplates.map((template) => ({
        template,
        limits: letterLimits(template, draft, bureau, guidance),
        fits: letterFits(template, guidance),
      })),
    [draft, bureau, guidance],
  );
  const chosen = letters.find(({ template, limits }) => template.id === opened && limits.length === 0)?.template;
  return (
    <Section heading={t.title}>
      <Text>{t.intro}</Text>
      {chosen !== undefined ? (
        <LetterView
          key={`${chosen.id} ${draft.caseNumber}`}
          template={chosen}
          onClose={() => open(null)}
          {...{ draft, bureau, guidance, today }}
        />
      ) : (
        <PlainList label={t.choose}>
          {letters.map(({ template, limits, fits }) => (
            <li key={template.id} className={styles.item}>
              <LetterButton template={template} isPossible={limits.length === 0} onOpen={() => open(template.id)} />
              {limits.length > 0 && (
                <Text>
                  <strong>{t.cannot}</strong> {limits.map((limit) => limit[language]).join(' ')}
                </Text>
              )}
              {limits.length === 0 && !fits && (
                <Text size={200} className={styles.muted}>
                  {t.notAsked}
                </Text>
              )}
            </li>
          ))}
        </PlainList>
      )}
    </Section>
  );
}

function LetterButton(props: {
  readonly template: LetterTemplate;
  readonly isPossible: boolean;
  readonly onOpen: () => void;
}) {
  const t = useTexts(letterTexts);
  const { language } = useFormat();
  const title = props.template.title[language];
  if (!props.isPossible) return <Text weight="semibold">{title}</Text>;
  return (
    <Button size="small" aria-label={t.make(title)} onClick={props.onOpen}>
      {title}
    </Button>
  );
}
