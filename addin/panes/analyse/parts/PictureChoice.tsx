import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { dimensionLabels, valueLabel } from '#shared/counts/index.ts';
import type { DimensionId } from '#shared/counts/index.ts';
import type { Basis } from '../figures/basis.ts';
import { type ChangeChoice, type Choice, splits, withRows } from '../figures/choice.ts';
import { cityOnMap, mapCities } from '../pictures/index.ts';
import { analyseTexts } from '../words/texts.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    gap: tokens.spacingHorizontalM,
    '& .fui-Select, & select': { minWidth: 0 },
    '@media print': { display: 'none' },
  },
});

interface PictureChoiceProps {
  readonly choice: Choice;
  readonly basis: Basis;
  readonly onChange: ChangeChoice;
}

/** The rows and columns of the table that people put together themselves. */
export function OwnChoice({ choice, basis, onChange }: PictureChoiceProps) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const { language } = useFormat();
  const dimensions = splits.filter((dimension) => basis.own === null || dimension !== 'bureau');
  const option = (dimension: DimensionId) => (
    <option key={dimension} value={dimension}>
      {dimensionLabels[dimension][language]}
    </option>
  );
  return (
    <div className={styles.pair}>
      <Field label={t.rows}>
        <Select value={choice.rows} onChange={(_, { value }) => onChange((now) => withRows(now, value as DimensionId))}>
          {dimensions.map(option)}
        </Select>
      </Field>
      <Field label={t.columns}>
        <Select
          value={choice.columns ?? ''}
          onChange={(_, { value }) =>
            onChange((now) => ({ ...now, columns: value === '' ? null : (value as DimensionId) }))
          }
        >
          <option value="">{t.noColumns}</option>
          {dimensions.filter((dimension) => dimension !== choice.rows).map(option)}
        </Select>
      </Field>
    </div>
  );
}

/** The city on the map. */
export function CityChoice({ choice, basis, onChange }: PictureChoiceProps) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const { language } = useFormat();
  return (
    <div className={styles.pair}>
      <Field label={t.city}>
        <Select
          value={cityOnMap({ choice, basis })}
          onChange={(_, { value }) => onChange((now) => ({ ...now, city: value }))}
        >
          {mapCities({ choice, basis }).map((city) => (
            <option key={city} value={city}>
              {valueLabel('city', city, language)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
