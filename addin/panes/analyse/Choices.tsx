import { Button, Checkbox, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { dimensionLabels, fixedValues, valueLabel } from '#shared/counts/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';
import { choiceInWords } from './summary.ts';
import { analyseTexts } from './texts.ts';
import { filterable, splits, withFilter, withRows, withYear } from './view.ts';
import type { Filterable, View } from './view.ts';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    border: 'none',
    padding: 0,
    margin: 0,
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    gap: tokens.spacingHorizontalM,
    '& .fui-Select, & select': { minWidth: 0 },
  },
  filters: {
    '& summary': { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXS },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface ChoiceProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
  /** A bureau sees its own data only: nothing to choose there. */
  readonly ownBureau: BureauId | null;
  /** The years to choose from. */
  readonly years: readonly number[];
}

/** What to look at: years, rows, columns, and the filters folded away behind their sentence. */
export function Choices({ view, onChange, ownBureau, years }: ChoiceProps) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const format = useFormat();
  const dimensions = splits.filter((dimension) => ownBureau === null || dimension !== 'bureau');
  const filters = filterable.filter((dimension) => ownBureau === null || dimension !== 'bureau');
  const option = (dimension: DimensionId) => (
    <option key={dimension} value={dimension}>
      {dimensionLabels[dimension][format.language]}
    </option>
  );
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t.years}</legend>
        {years.map((year) => (
          <Checkbox
            key={year}
            label={String(year)}
            checked={view.years.includes(year)}
            onChange={(_, { checked }) => onChange(withYear(view, year, checked === true))}
          />
        ))}
      </fieldset>
      <div className={styles.pair}>
        <Field label={t.rows}>
          <Select value={view.rows} onChange={(_, { value }) => onChange(withRows(view, value as DimensionId))}>
            {dimensions.map(option)}
          </Select>
        </Field>
        <Field label={t.columns}>
          <Select
            value={view.columns ?? ''}
            onChange={(_, { value }) => onChange({ ...view, columns: value === '' ? null : (value as DimensionId) })}
          >
            <option value="">{t.noColumns}</option>
            {dimensions.filter((dimension) => dimension !== view.rows).map(option)}
          </Select>
        </Field>
      </div>
      <details className={styles.filters}>
        <summary>{t.filters}</summary>
        <div className={styles.open}>
          {filters.map((dimension) => (
            <Filter key={dimension} dimension={dimension} view={view} onChange={onChange} />
          ))}
          <div>
            <Button size="small" onClick={() => onChange({ ...view, filters: {} })}>
              {t.clear}
            </Button>
          </div>
        </div>
      </details>
      <Text className={styles.muted}>{choiceInWords(view, ownBureau, t, format)}</Text>
    </>
  );
}

function Filter({
  dimension,
  view,
  onChange,
}: Pick<ChoiceProps, 'view' | 'onChange'> & { readonly dimension: Filterable }) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const { language } = useFormat();
  const chosen = view.filters[dimension] ?? [];
  const id = useId();
  if (dimension === 'massReport') {
    return (
      <Field label={t.filterNames.massReport}>
        <Select
          value={chosen[0] ?? ''}
          onChange={(_, { value }) => onChange(withFilter(view, dimension, value === '' ? [] : [value]))}
        >
          <option value="">{t.everything.massReport}</option>
          <option value="no">{t.withoutMassReports}</option>
          <option value="yes">{t.onlyMassReports}</option>
        </Select>
      </Field>
    );
  }
  const toggle = (value: string, checked: boolean): void =>
    onChange(withFilter(view, dimension, checked ? [...chosen, value] : chosen.filter((other) => other !== value)));
  return (
    <fieldset className={styles.group} aria-describedby={id}>
      <legend className={styles.legend}>{t.filterNames[dimension]}</legend>
      {(fixedValues[dimension] ?? []).map((value) => (
        <Checkbox
          key={value}
          label={valueLabel(dimension, value, language)}
          checked={chosen.includes(value)}
          onChange={(_, { checked }) => toggle(value, checked === true)}
        />
      ))}
    </fieldset>
  );
}
