import { makeStyles, tokens } from '@fluentui/react-components';
import { shadeOf } from '#addin/charts/index.ts';
import { useFormat } from '#addin/i18n/index.ts';
import type { Tile } from '../pictures/index.ts';

const useStyles = makeStyles({
  map: {
    display: 'grid',
    gap: '3px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxWidth: '420px',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    alignItems: 'center',
    textAlign: 'center',
    aspectRatio: '1',
    minWidth: 0,
    padding: '2px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '10px',
    lineHeight: '12px',
    hyphens: 'manual',
    printColorAdjust: 'exact',
  },
  number: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The districts of a city as equal squares, roughly where they lie, with name, reports and share written in each. */
export function TileMap({ tiles, label }: { readonly tiles: readonly Tile[]; readonly label: string }) {
  const styles = useStyles();
  const format = useFormat();
  const most = Math.max(1, ...tiles.map(({ reports }) => reports));
  return (
    <ul className={styles.map} aria-label={label}>
      {tiles.map(({ row, column, name, reports, share }) => {
        const part = reports === 0 ? 0 : Math.round(shadeOf(reports / most) * 100);
        const backgroundColor = `color-mix(in srgb, ${tokens.colorCompoundBrandStroke} ${part}%, transparent)`;
        return (
          <li key={name} className={styles.tile} style={{ gridRow: row, gridColumn: column, backgroundColor }}>
            <span>{name}</span>
            <span className={styles.number}>{format.number(reports)}</span>
            {share !== null && <span>{format.share(Math.round(share * 100) / 100)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
