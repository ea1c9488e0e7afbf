import { Button, Field, makeStyles, SearchBox, Select, Text, tokens } from '@fluentui/react-components';
import { PrintRegular, SearchRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import { EmptyState } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { createSearch, forPartner, type Found } from '#shared/blauwdruk/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import { usePlaybook } from '../playbook.tsx';
import { Contacts } from './contacts/index.ts';
import { GuideParts } from './GuideParts.tsx';
import { type Place, placeId } from './place.ts';
import { PartnerRole } from '../parts/PartnerRole.tsx';
import { guideTexts } from './texts.ts';
import { YearCalendar } from './YearCalendar.tsx';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  search: { maxWidth: 'none', width: '100%' },
  hint: { color: tokens.colorNeutralForeground2 },
  print: { alignSelf: 'flex-start', '@media print': { display: 'none' } },
});

/** The playbook to read and to search without a case: all of it, or what one partner has to do with. */
export function GuideView(props: {
  readonly today: IsoDate;
  /** Whose guide to begin with; `null` for the whole one. */
  readonly partner: string | null;
  /** The part to open at. */
  readonly place: Place | null;
}) {
  const styles = useStyles();
  const t = useTexts(guideTexts);
  const { language } = useFormat();
  const { playbook } = usePlaybook();
  const [partner, setPartner] = useState(props.place === null ? props.partner : null);
  const [query, setQuery] = useState('');
  const shown = useMemo(() => (partner === null ? playbook : forPartner(playbook, partner)), [playbook, partner]);
  const search = useMemo(() => createSearch(shown, language), [shown, language]);
  const found = useMemo(() => search(query), [search, query]);
  const searching = query.trim() !== '';
  const count = countOf(found);
  const { place, today } = props;
  useEffect(() => {
    if (place === null) return;
    const element = document.getElementById(placeId(place.kind, place.id));
    element?.scrollIntoView({ block: 'start' });
    (element?.querySelector('summary') ?? element)?.focus({ preventScroll: true });
  }, [place]);
  return (
    <>
      <div className={styles.tools}>
        <SearchBox
          className={styles.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
          aria-label={t.search}
          placeholder={t.search}
          dismiss={{ 'aria-label': t.clear }}
          aria-describedby="chain-search-hint"
        />
        <Text id="chain-search-hint" size={200} className={styles.hint} role="status">
          {searching ? t.found(count) : t.searchHint}
        </Text>
        <Field label={t.forWhom} orientation="horizontal" size="small">
          <Select value={partner ?? ''} onChange={(_, { value }) => setPartner(value === '' ? null : value)}>
            <option value="">{t.everyone}</option>
            {playbook.partners.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {partner !== null && !searching && <PartnerRole partner={partner} />}
      {count === 0 && <EmptyState icon={<SearchRegular />} title={t.nothingFoundTitle} text={t.nothingFoundText} />}
      {!searching && <YearCalendar partner={partner} today={today} />}
      {!searching && <Contacts partner={partner} />}
      <GuideParts found={found} searching={searching} partner={partner} place={place} shown={shown} />
      {!searching && (
        <Button className={styles.print} icon={<PrintRegular />} onClick={() => window.print()}>
          {t.print}
        </Button>
      )}
    </>
  );
}

const countOf = ({ routes, phases, acts, glossary }: Found): number =>
  routes.length + acts.length + glossary.length + phases.reduce((sum, { steps }) => sum + steps.length, 0);
