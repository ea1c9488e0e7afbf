import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { partnersIn, type Found, type Playbook } from '#shared/blauwdruk/index.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { PlainList } from '../parts/PlainList.tsx';
import { Section } from '../parts/Section.tsx';
import { Sources } from '../parts/Sources.tsx';
import { usePlaybook } from '../playbook.tsx';
import { partTexts } from '../parts/texts.ts';
import { GuideStep } from './GuideStep.tsx';
import { type Place, placeId } from './place.ts';
import { guideTexts } from './texts.ts';
import { When } from './When.tsx';
import { SearchedProvider, Words } from './Words.tsx';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0 },
  meaning: { margin: 0, marginBlockEnd: tokens.spacingVerticalS },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface Shown {
  readonly found: Found;
  /** Open everything: this was searched for. */
  readonly searching: boolean;
  /** Whose guide this is; `null` for the whole one. */
  readonly partner: string | null;
  readonly place: Place | null;
}

/** What was found of the playbook, or all of it: routes, steps, limits, words, sources. */
export function GuideParts(props: Shown & { readonly shown: Playbook }) {
  const t = useTexts(guideTexts);
  const { cite } = usePlaybook();
  const { found, searching, shown } = props;
  return (
    <SearchedProvider value={found.words}>
      <RouteParts {...props} />
      <PhaseParts {...props} />
      <ActParts {...props} />
      <Glossary found={found} />
      <Section heading={t.sources} count={searching ? 0 : shown.sources.length}>
        <Sources sources={cite(shown.sources.map(({ id }) => ({ source: id })))} full />
      </Section>
    </SearchedProvider>
  );
}

function RouteParts({ found, searching, place }: Shown) {
  const styles = useStyles();
  const t = useTexts(partTexts);
  const { language } = useFormat();
  const { cite } = usePlaybook();
  const isPlace = (id: string): boolean => place?.kind === 'route' && place.id === id;
  return (
    <Section heading={t.routes} count={found.routes.length}>
      {found.routes.map(({ id, title, summary, when, maybe = [], sources }) => (
        <Disclosure
          key={id}
          id={placeId('route', id)}
          open={searching || isPlace(id)}
          title={<h3 className={styles.title}>{title[language]}</h3>}
        >
          <Text>
            <Words>{summary[language]}</Words>
          </Text>
          <When trigger={when} />
          {maybe.map((one) => (
            <div key={one.onlyIf.nl}>
              <Text>
                <strong>{t.possible}.</strong> <Words>{one.onlyIf[language]}</Words>
              </Text>
              <When trigger={one.when} />
            </div>
          ))}
          <Sources sources={cite(sources)} />
        </Disclosure>
      ))}
    </Section>
  );
}

function PhaseParts({ found, searching, partner, place }: Shown) {
  const styles = useStyles();
  const t = useTexts(guideTexts);
  const format = useFormat();
  const { language } = format;
  const { playbook } = usePlaybook();
  const isPlace = (id: string): boolean => place?.kind === 'step' && place.id === id;
  return (
    <Section heading={t.phases} count={found.phases.length}>
      {found.phases.map(({ id, title, summary, steps }) => {
        const others = partner === null ? [] : partnersIn(playbook, id, partner);
        return (
          <Disclosure
            key={id}
            open={searching || partner !== null || steps.some((step) => isPlace(step.id))}
            title={<h3 className={styles.title}>{title[language]}</h3>}
          >
            <div className={styles.block}>
              <Text>{summary[language]}</Text>
              <PlainList as="ol" isWide>
                {steps.map((step) => (
                  <GuideStep key={step.id} step={step} named={partner === null} asked={isPlace(step.id)} />
                ))}
              </PlainList>
              {others.length > 0 && (
                <Text size={200} className={styles.muted}>
                  {t.alsoInPhase(format.list(others.map((other) => other.title[language])))}
                </Text>
              )}
            </div>
          </Disclosure>
        );
      })}
    </Section>
  );
}

function ActParts({ found, searching, place }: Shown) {
  const styles = useStyles();
  const t = useTexts(guideTexts);
  const { states } = useTexts(partTexts);
  const { language } = useFormat();
  const { cite } = usePlaybook();
  const isPlace = (id: string): boolean => place?.kind === 'act' && place.id === id;
  return (
    <Section heading={t.limits} count={found.acts.length}>
      {found.acts.map(({ id, title, limits }) => (
        <Disclosure
          key={id}
          id={placeId('act', id)}
          open={searching || isPlace(id)}
          title={<h3 className={styles.title}>{title[language]}</h3>}
        >
          <PlainList isWide>
            {limits.map(({ state, reason, sources }) => (
              <li key={reason.nl}>
                <Text>
                  <strong>{states[state]}.</strong> <Words>{reason[language]}</Words>
                </Text>
                <Sources sources={cite(sources)} />
              </li>
            ))}
          </PlainList>
        </Disclosure>
      ))}
    </Section>
  );
}

function Glossary({ found }: { readonly found: Found }) {
  const styles = useStyles();
  const t = useTexts(guideTexts);
  const { language } = useFormat();
  const { cite } = usePlaybook();
  return (
    <Section heading={t.glossary} count={found.glossary.length}>
      <dl className={styles.words}>
        {found.glossary.map(({ term, meaning, sources }) => (
          <div key={term.nl}>
            <dt>
              <Text weight="semibold">
                <Words>{term[language]}</Words>
              </Text>
            </dt>
            <dd className={styles.meaning}>
              <Text>
                <Words>{meaning[language]}</Words>
              </Text>
              <Sources sources={cite(sources)} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
