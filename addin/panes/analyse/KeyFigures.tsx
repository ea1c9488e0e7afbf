import { makeStyles, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Figures } from './figures.ts';
import { analyseTexts } from './texts.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(88px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  item: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface KeyFigure {
  readonly term: string;
  readonly value: string;
}

/** The numbers that people came for: reports per year, and the difference between the two newest years. */
export function KeyFigures({ figures }: { readonly figures: Figures }) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const format = useFormat();
  const newest = figures.perYear.slice(-3);
  const items: KeyFigure[] = newest.map(({ year, count }) => ({
    term: count === null ? `${year}: ${t.notDelivered}` : `${t.reports} ${year}`,
    value: count === null ? '–' : format.number(count),
  }));
  const [before, last] = figures.perYear.slice(-2);
  if (before && last && before.count !== null && last.count !== null) {
    const difference = last.count - before.count;
    items.push({ term: t.difference(before.year), value: `${difference > 0 ? '+' : ''}${format.number(difference)}` });
  }
  return (
    <dl className={styles.list}>
      {items.map(({ term, value }) => (
        <div key={term} className={styles.item}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
