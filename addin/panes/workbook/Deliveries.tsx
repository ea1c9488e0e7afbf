import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, SubtractCircleRegular } from '@fluentui/react-icons';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { CountsResponse } from '#shared/api/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import { workbookTexts } from './texts.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', flexShrink: 0 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  cell: {
    textAlign: 'left',
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  state: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** Per bureau and year whether it delivered: a missing bureau is never a zero. */
export function Deliveries({ sources }: { readonly sources: CountsResponse['sources'] }) {
  const styles = useStyles();
  const t = useTexts(workbookTexts);
  const { language } = useFormat();
  const years = [...new Set(sources.map(({ year }) => year))].sort((a, b) => a - b);
  const bureaus = [...new Set(sources.map(({ bureau }) => bureau))];
  const isDelivered = (bureau: string, year: number): boolean =>
    sources.some((source) => source.bureau === bureau && source.year === year && source.version !== null);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t.status}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t.status}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {t.bureau}
            </th>
            {years.map((year) => (
              <th key={year} scope="col" className={styles.cell}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bureaus.map((bureau) => (
            <tr key={bureau}>
              <th scope="row" className={styles.cell}>
                {valueLabel('bureau', bureau, language)}
              </th>
              {years.map((year) => (
                <td key={year} className={styles.cell}>
                  <span className={styles.state}>
                    {isDelivered(bureau, year) ? (
                      <CheckmarkCircleRegular aria-hidden />
                    ) : (
                      <SubtractCircleRegular aria-hidden />
                    )}
                    {isDelivered(bureau, year) ? t.delivered : t.notDelivered}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
