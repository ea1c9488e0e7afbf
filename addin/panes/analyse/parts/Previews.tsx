import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useTexts } from '#addin/i18n/index.ts';
import type { PictureId, Spark } from '../pictures/index.ts';
import { pictureIds } from '../pictures/index.ts';
import { analyseTexts } from '../words/texts.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(64px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    '@media print': { display: 'none' },
  },
  tab: {
    minWidth: 0,
    paddingInline: '2px',
    paddingBlock: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '& .fui-Tab__content': { minWidth: 0, paddingInline: 0 },
  },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '2px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  picture: { color: tokens.colorCompoundBrandStroke, display: 'block' },
});

const width = 48;
const height = 28;

export interface PreviewsProps {
  readonly chosen: PictureId;
  readonly onChoose: (id: PictureId) => void;
  /** By picture; a picture that has not been counted has none. */
  readonly sparks: Readonly<Partial<Record<PictureId, Spark>>>;
  readonly panelId: string;
}

/** The pictures to choose from, each with a small preview of what it shows. */
export function Previews({ chosen, onChoose, sparks, panelId }: PreviewsProps) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  return (
    <TabList
      className={styles.row}
      selectedValue={chosen}
      onTabSelect={(_, { value }) => onChoose(value as PictureId)}
      aria-label={t.picturesLabel}
      size="small"
      appearance="subtle"
    >
      {pictureIds.map((id) => (
        <Tab key={id} value={id} className={styles.tab} aria-controls={panelId} id={`${panelId}-${id}`}>
          <span className={styles.inside}>
            <svg
              className={styles.picture}
              width={width}
              height={height}
              viewBox={`0 0 ${width} ${height}`}
              aria-hidden
            >
              <Drawn spark={sparks[id] ?? usual[id]} />
            </svg>
            {t.pictures[id]}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}

const bars: Spark = { kind: 'bars', values: [1, 0.7, 0.45, 0.3, 0.2] };
const squares: Spark = {
  kind: 'squares',
  squares: [0, 1, 2].flatMap((row) =>
    [0, 1, 2, 3].map((column) => ({ row, column, strength: (row + column + 1) / 6 })),
  ),
};

/** The shape of a picture of which the figures have not been asked for. */
const usual: Readonly<Record<PictureId, Spark>> = {
  trend: { kind: 'line', values: [0.5, 0.7, 0.6, 1] },
  grounds: bars,
  domains: bars,
  heat: squares,
  map: squares,
  natures: bars,
  channels: bars,
  handlings: bars,
  own: bars,
};

function Drawn({ spark }: { readonly spark: Spark }) {
  if (spark.kind === 'line') {
    const step = width / Math.max(1, spark.values.length - 1);
    const points = spark.values.map((value, at) => `${at * step},${height - 2 - value * (height - 4)}`).join(' ');
    return <polyline points={points} fill="none" stroke="currentColor" strokeWidth={2} />;
  }
  if (spark.kind === 'bars') {
    const thick = height / Math.max(1, spark.values.length);
    return spark.values.map((value, at) => (
      <rect
        key={at}
        x={0}
        y={at * thick + 1}
        width={Math.max(1, value * width)}
        height={thick - 2}
        fill="currentColor"
      />
    ));
  }
  const rows = 1 + Math.max(0, ...spark.squares.map(({ row }) => row));
  const columns = 1 + Math.max(0, ...spark.squares.map(({ column }) => column));
  const size = Math.min(height / rows, width / columns);
  const left = (width - columns * size) / 2;
  return spark.squares.map(({ row, column, strength }) => (
    <rect
      key={`${row} ${column}`}
      x={left + column * size + 0.5}
      y={row * size + 0.5}
      width={size - 1}
      height={size - 1}
      fill="currentColor"
      fillOpacity={0.15 + 0.85 * strength}
    />
  ));
}
