import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { EmptyState } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { bundledPlaybook, citer, createSearch, type Found } from '#shared/blauwdruk/index.ts';
import { Disclosure } from './Disclosure.tsx';
import { GuideStep } from './GuideStep.tsx';
import { Sources } from './Sources.tsx';
import { chainTexts } from './texts.ts';

const useStyles = makeStyles({
  search: { maxWidth: 'none', width: '100%', '@media print': { display: 'none' } },
  hint: { color: tokens.colorNeutralForeground2, '@media print': { display: 'none' } },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  block: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  words: { margin: 0 },
  meaning: { margin: 0, marginBlockEnd: tokens.spacingVerticalS },
});

const cite = citer(bundledPlaybook);
const allSources = cite(bundledPlaybook.sources.map(({ id }) => ({ source: id })));

/** The whole playbook, readable and searchable without a case. */
export function GuideView({ ownPartner }: { readonly ownPartner: string }) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const { language } = useFormat();
  const [query, setQuery] = useState('');
  const search = useMemo(() => createSearch(bundledPlaybook, language), [language]);
  const found = useMemo(() => search(query), [search, query]);
  const searching = query.trim() !== '';
  const count = countOf(found);
  return (
    <>
      <div className={styles.section}>
        <SearchBox
          className={styles.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
          aria-label={t.search}
          placeholder={t.search}
          dismiss={{ 'aria-label': t.clear }}
          aria-describedby="chain-search-hint"
        />
        <Text id="chain-search-hint" size={200} className={styles.hint}>
          {t.searchHint}
        </Text>
        <Text size={200} role="status">
          {searching && t.found(count)}
        </Text>
      </div>
      {count === 0 && <EmptyState icon={<SearchRegular />} title={t.nothingFoundTitle} text={t.nothingFoundText} />}
      <FoundParts found={found} searching={searching} ownPartner={ownPartner} />
    </>
  );
}

function FoundParts(props: { readonly found: Found; readonly searching: boolean; readonly ownPartner: string }) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const { language } = useFormat();
  const { found, searching, ownPartner } = props;
  return (
    <>
      <Section heading={t.routes} count={found.routes.length}>
        {found.routes.map(({ id, title, summary, sources }) => (
          <Disclosure key={id} open={searching} title={<Text weight="semibold">{title[language]}</Text>}>
            <div className={styles.section}>
              <Text>{summary[language]}</Text>
              <Sources sources={cite(sources)} />
            </div>
          </Disclosure>
        ))}
      </Section>
      <Section heading={t.phases} count={found.phases.length}>
        {found.phases.map(({ id, title, summary, steps }) => (
          <Disclosure key={id} open={searching} title={<h3 className={styles.title}>{title[language]}</h3>}>
            <div className={styles.block}>
              <Text>{summary[language]}</Text>
              <ol className={styles.list}>
                {steps.map((step) => (
                  <GuideStep key={step.id} step={step} own={step.partner === ownPartner} />
                ))}
              </ol>
            </div>
          </Disclosure>
        ))}
      </Section>
      <Section heading={t.limits} count={found.acts.length}>
        {found.acts.map(({ id, title, limits }) => (
          <Disclosure key={id} open={searching} title={<Text weight="semibold">{title[language]}</Text>}>
            <ul className={styles.list}>
              {limits.map(({ state, reason, sources }) => (
                <li key={reason.nl}>
                  <Text>
                    <strong>{t.states[state]}.</strong> {reason[language]}
                  </Text>
                  <Sources sources={cite(sources)} />
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </Section>
      <Section heading={t.glossary} count={found.glossary.length}>
        <dl className={styles.words}>
          {found.glossary.map(({ term, meaning, sources }) => (
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
      </Section>
      <Section heading={t.sources} count={searching ? 0 : 1}>
        <Sources sources={allSources} full />
      </Section>
    </>
  );
}

function Section(props: { readonly heading: string; readonly count: number; readonly children: ReactNode }) {
  const styles = useStyles();
  if (props.count === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{props.heading}</h2>
      {props.children}
    </section>
  );
}

const countOf = ({ routes, phases, acts, glossary }: Found): number =>
  routes.length + acts.length + glossary.length + phases.reduce((sum, { steps }) => sum + steps.length, 0);
