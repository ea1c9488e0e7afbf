import { Dropdown, Field, makeStyles, Option, SearchBox, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { overviewOrders, type OpenCase, type OverviewOrder } from '#shared/blauwdruk/index.ts';
import { countOf, filters, type Filter } from './filters.ts';
import { overviewTexts } from './texts.ts';

const useStyles = makeStyles({
  choices: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  choice: { minWidth: 0 },
  search: { maxWidth: 'none' },
});

/** Which cases to show, and in which order. */
export function CaseChoices(props: {
  readonly cases: readonly OpenCase<unknown>[];
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly order: OverviewOrder;
  readonly setOrder: (order: OverviewOrder) => void;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
}) {
  const styles = useStyles();
  const t = useTexts(overviewTexts);
  const format = useFormat();
  const { cases, query, setQuery, order, setOrder, filter, setFilter } = props;
  return (
    <>
      <SearchBox
        className={styles.search}
        value={query}
        placeholder={t.search}
        aria-label={t.search}
        dismiss={{ 'aria-label': t.clear }}
        onChange={(_, { value }) => setQuery(value)}
      />
      <div className={styles.choices}>
        <Field label={t.sort}>
          <Dropdown
            className={styles.choice}
            value={t.orders[order]}
            selectedOptions={[order]}
            onOptionSelect={(_, { optionValue }) =>
              setOrder(overviewOrders.find((one) => one === optionValue) ?? 'term')
            }
          >
            {overviewOrders.map((one) => (
              <Option key={one} value={one}>
                {t.orders[one]}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label={t.show}>
          <Dropdown
            className={styles.choice}
            value={t.filters[filter]}
            selectedOptions={[filter]}
            onOptionSelect={(_, { optionValue }) => setFilter(filters.find((one) => one === optionValue) ?? 'all')}
          >
            {filters.map((one) => (
              <Option key={one} value={one} text={t.filters[one]}>
                {`${t.filters[one]} (${format.number(countOf(cases, one))})`}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
    </>
  );
}
