import { makeStyles, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { countLabel, dimensionLabels } from '#shared/counts/index.ts';
import type { Figures } from './figures.ts';
import { tableTitle } from './summary.ts';
import { analyseTexts } from './texts.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%', flexShrink: 0 },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    paddingBlock: tokens.spacingVerticalXS,
  },
  head: {
    textAlign: 'right',
    verticalAlign: 'bottom',
    padding: tokens.spacingHorizontalXS,
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    '&:first-child': { textAlign: 'left' },
  },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingHorizontalXS,
    position: 'sticky',
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: { textAlign: 'right', padding: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** The figures themselves. It scrolls sideways by itself when there are many columns, also with the keyboard. */
export function FigureTable({ figures }: { readonly figures: Figures }) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const format = useFormat();
  const { language } = format;
  const rowName = dimensionLabels[figures.rowDimension][language];
  const number = (value: number | null): string => (value === null ? t.notDelivered : format.number(value));
  const caption = tableTitle(figures.rowDimension, figures.columnDimension, t, language);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {rowName}
            </th>
            {figures.columns.map((label) => (
              <th key={label} scope="col" className={styles.head}>
                {label}
              </th>
            ))}
            <th scope="col" className={styles.head}>
              {figures.columns.length === 0 ? countLabel[language] : t.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.rows.map(({ label, cells, total }) => (
            <tr key={label} className={styles.row}>
              <th scope="row" className={styles.name}>
                {label}
              </th>
              {cells.map((value, index) => (
                <td key={figures.columns[index]} className={styles.cell}>
                  {number(value)}
                </td>
              ))}
              <td className={styles.cell}>{number(total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot className={styles.total}>
          <tr>
            <th scope="row" className={`${styles.name} ${styles.total}`}>
              {t.total}
            </th>
            {figures.columnTotals.map((value, index) => (
              <td key={figures.columns[index]} className={styles.cell}>
                {number(value)}
              </td>
            ))}
            <td className={styles.cell}>{format.number(figures.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
