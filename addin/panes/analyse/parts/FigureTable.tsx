import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { shadeOf } from '#addin/charts/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Cell, PictureTable } from '../pictures/index.ts';
import { cellInWords } from '../words/cells.ts';
import { analyseTexts } from '../words/texts.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '100%', flexShrink: 0, '@media print': { overflowX: 'visible' } },
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
  upright: { '& > span': { writingMode: 'vertical-rl', rotate: '180deg', maxHeight: '130px', textAlign: 'left' } },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingHorizontalXS,
    position: 'sticky',
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: { textAlign: 'right', padding: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  shaded: { border: `1px solid ${tokens.colorNeutralBackground1}`, printColorAdjust: 'exact' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, breakInside: 'avoid' },
  total: { fontWeight: tokens.fontWeightSemibold },
});

interface FigureTableProps {
  readonly table: PictureTable;
  /** Cells with more are darker; every number stays written. */
  readonly shaded?: boolean;
}

/** The figures themselves. It scrolls sideways by itself when there are many columns, also with the keyboard. */
export function FigureTable({ table, shaded = false }: FigureTableProps) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const format = useFormat();
  const { caption, headers, rows, total, charted } = table;
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.slice(0, charted).map(numberOf)));
  const shade = (cell: Cell, column: number): React.CSSProperties | undefined => {
    const number = numberOf(cell);
    if (!shaded || column >= charted || number === 0) return undefined;
    const part = Math.round(shadeOf(number / most) * 100);
    return { backgroundColor: `color-mix(in srgb, ${tokens.colorCompoundBrandStroke} ${part}%, transparent)` };
  };
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {headers.map((header, at) => (
              <th key={header} scope="col" className={mergeClasses(styles.head, shaded && at > 0 && styles.upright)}>
                <span>{header}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {cells.map((cell, at) => (
                <td
                  key={headers[at + 1]}
                  className={mergeClasses(styles.cell, shaded && styles.shaded)}
                  style={shade(cell, at)}
                >
                  {cellInWords(cell, t, format)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {total !== null && (
          <tfoot className={styles.total}>
            <tr>
              <th scope="row" className={mergeClasses(styles.name, styles.total)}>
                {t.total}
              </th>
              {total.map((cell, at) => (
                <td key={headers[at + 1]} className={styles.cell}>
                  {cellInWords(cell, t, format)}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

const numberOf = (cell: Cell): number => (typeof cell === 'number' ? cell : 0);
