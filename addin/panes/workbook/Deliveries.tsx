import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, SubtractCircleRegular } from '@fluentui/react-icons';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Release } from '#shared/api/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
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

/** Per bureau and year whether it is in the release in force: a missing bureau is never a zero. */
export function Deliveries({ releases }: { readonly releases: readonly Release[] }) {
  const styles = useStyles();
  const t = useTexts(workbookTexts);
  const { language } = useFormat();
  const isDelivered = (bureau: BureauId, release: Release): boolean =>
    release.bureaus.some((one) => one.bureau === bureau && one.version !== null);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t.status}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t.status}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              {t.bureau}
            </th>
            {releases.map(({ year, quarter }) => (
              <th key={year} scope="col" className={styles.cell}>
                {quarter === null ? year : t.upTo(year, quarter)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bureauIds.map((bureau) => (
            <tr key={bureau}>
              <th scope="row" className={styles.cell}>
                {valueLabel('bureau', bureau, language)}
              </th>
              {releases.map((release) => (
                <td key={release.year} className={styles.cell}>
                  <span className={styles.state}>
                    {isDelivered(bureau, release) ? (
                      <CheckmarkCircleRegular aria-hidden />
                    ) : (
                      <SubtractCircleRegular aria-hidden />
                    )}
                    {isDelivered(bureau, release) ? t.delivered : t.notDelivered}
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
