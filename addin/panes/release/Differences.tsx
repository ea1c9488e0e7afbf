import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { ReleasePreview } from '#shared/api/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import { releaseTexts } from './texts.ts';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  cell: {
    textAlign: 'right',
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

/** Published reports per bureau in the edition before, and in the one to come. */
export function Differences({
  before,
  differences,
}: {
  readonly before: string;
  readonly differences: ReleasePreview['differences'];
}) {
  const styles = useStyles();
  const t = useTexts(releaseTexts);
  const format = useFormat();
  const number = (value: number | null): string => (value === null ? t.notDelivered : format.number(value));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t.differences(before)}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
            {t.bureau}
          </th>
          <th scope="col" className={styles.cell}>
            {t.before}
          </th>
          <th scope="col" className={styles.cell}>
            {t.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map((one) => (
          <tr key={one.bureau}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {valueLabel('bureau', one.bureau, format.language)}
            </th>
            <td className={styles.cell}>{number(one.before)}</td>
            <td className={styles.cell}>{number(one.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
