import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { Foldable } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import type { ChangeChoice, Choice, Filterable } from '../figures/choice.ts';
import { filterable, filterValues, withFilter, withYear } from '../figures/choice.ts';
import { choiceInWords } from '../words/summary.ts';
import { analyseTexts } from '../words/texts.ts';

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
  frame: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { border: 'none', '& svg': { display: 'none' } },
  },
});

interface FilterProps {
  readonly choice: Choice;
  readonly onChange: ChangeChoice;
  /** Of a bureau's own figures: there is no bureau to choose. */
  readonly own: BureauId | null;
  /** The years to choose from. */
  readonly years: readonly number[];
}

const nothing: readonly string[] = [];

/** Years and filters, folded away behind the sentence that says what is chosen. */
export function Filters({ choice, onChange, own, years }: FilterProps) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const format = useFormat();
  return (
    <div className={styles.frame}>
      <Foldable title={choiceInWords(choice, own, t, format)}>
        <Years years={years} chosen={choice.years} onChange={onChange} />
        {filterable
          .filter((dimension) => own === null || dimension !== 'bureau')
          .map((dimension) => (
            <Filter
              key={dimension}
              dimension={dimension}
              chosen={choice.filters[dimension] ?? nothing}
              onChange={onChange}
            />
          ))}
        <div>
          <Button size="small" onClick={() => onChange((now) => ({ ...now, filters: {} }))}>
            {t.clear}
          </Button>
        </div>
      </Foldable>
    </div>
  );
}

interface YearsProps {
  readonly years: readonly number[];
  readonly chosen: readonly number[];
  readonly onChange: ChangeChoice;
}

function Years({ years, chosen, onChange }: YearsProps) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t.years}</legend>
      {years.map((year) => (
        <Checkbox
          key={year}
          label={String(year)}
          checked={chosen.includes(year)}
          onChange={(_, { checked }) => onChange((now) => withYear(now, year, checked === true))}
        />
      ))}
    </fieldset>
  );
}

interface OneFilterProps {
  readonly dimension: Filterable;
  readonly chosen: readonly string[];
  readonly onChange: ChangeChoice;
}

/** One filter. It is drawn again only when its own values change: there are some fifty boxes in all. */
const Filter = memo(function Filter({ dimension, chosen, onChange }: OneFilterProps) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const { language } = useFormat();
  const choose = (values: readonly string[]): void => onChange((now) => withFilter(now, dimension, values));
  if (dimension === 'massReport') {
    return (
      <Field label={t.filterNames.massReport}>
        <Select value={chosen[0] ?? ''} onChange={(_, { value }) => choose(value === '' ? [] : [value])}>
          <option value="">{t.everything.massReport}</option>
          <option value="no">{t.withoutMassReports}</option>
          <option value="yes">{t.onlyMassReports}</option>
        </Select>
      </Field>
    );
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t.filterNames[dimension]}</legend>
      {filterValues(dimension).map((value) => (
        <Checkbox
          key={value}
          label={valueLabel(dimension, value, language)}
          checked={chosen.includes(value)}
          onChange={(_, { checked }) =>
            choose(checked === true ? [...chosen, value] : chosen.filter((other) => other !== value))
          }
        />
      ))}
    </fieldset>
  );
});
