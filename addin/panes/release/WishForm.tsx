import { Field, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { useTexts } from '#addin/i18n/index.ts';
import { largestBase, smallestBase } from '#shared/api/index.ts';
import { usualBase } from '#shared/counts/index.ts';
import { quarters } from '#shared/submission/index.ts';
import type { Quarter } from '#shared/submission/index.ts';
import { releaseTexts } from './texts.ts';
import type { Wish } from './useRelease.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

const bases = Array.from({ length: largestBase - smallestBase + 1 }, (_, index) => smallestBase + index);

/** Which period to release, and how small counts are rounded: that is fixed once a year has been released. */
export function WishForm(props: {
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
  /** Editions before were rounded to this base. */
  readonly isBaseFixed: boolean;
  /** The least that can be released: what has been released before. */
  readonly from: Quarter;
}) {
  const styles = useStyles();
  const t = useTexts(releaseTexts);
  const { wish, onChange, isBaseFixed, from } = props;
  return (
    <div className={styles.form}>
      <Subtitle2 as="h2">{t.what}</Subtitle2>
      <Field label={t.period}>
        <Select
          value={String(wish.quarter ?? '')}
          onChange={(_, { value }) =>
            onChange({ ...wish, quarter: quarters.find((one) => String(one) === value) ?? null })
          }
        >
          {quarters
            .filter((quarter) => quarter < 4 && quarter >= from)
            .map((quarter) => (
              <option key={quarter} value={quarter}>
                {t.upTo(quarter)}
              </option>
            ))}
          <option value="">{t.wholeYear(wish.year)}</option>
        </Select>
      </Field>
      <Field label={t.base} {...(isBaseFixed && { hint: t.baseFixed(wish.base, wish.year) })}>
        <Select
          value={String(wish.base)}
          disabled={isBaseFixed}
          onChange={(_, { value }) => onChange({ ...wish, base: Number(value) })}
        >
          {bases.map((base) => (
            <option key={base} value={base}>
              {t.bases(base, base === usualBase)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
