import { makeStyles, tokens, useThemeClassName } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useFormat } from '#addin/i18n/index.ts';
import type { ChartData } from './chart-data.ts';

const useStyles = makeStyles({
  frame: { position: 'relative', width: '100%', minWidth: 0, flexShrink: 0 },
  probe: {
    color: tokens.colorNeutralForeground2,
    borderTopColor: tokens.colorNeutralStroke2,
    fontFamily: tokens.fontFamilyBase,
  },
});

const heightOf = ({ kind, labels, series }: ChartData): number =>
  kind === 'line' ? 240 : Math.max(140, 48 + labels.length * (10 + 12 * Math.min(series.length, 4)));

/** Fetches chart.js ahead of the first chart. */
export function prepareCharts(): void {
  // A failure shows when the chart is drawn.
  import('./draw.ts').catch(() => undefined);
}

/**
 * A picture of figures that stand in a table beside it. A canvas is nothing to a screen reader, so `summary` says in a sentence
 * what the picture shows. chart.js is fetched when the first chart is drawn.
 */
export function Chart({ data, summary }: { readonly data: ChartData; readonly summary: string }) {
  const styles = useStyles();
  const format = useFormat();
  const theme = useThemeClassName();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let remove = (): void => undefined;
    let gone = false;
    void import('./draw.ts').then(({ drawChart }) => {
      if (gone || canvas.current === null || frame.current === null) return;
      const { color, borderTopColor, fontFamily } = getComputedStyle(frame.current);
      const [red = 0, green = 0, blue = 0] = color.match(/\d+/gu)?.map(Number) ?? [];
      const dark = red + green + blue > 3 * 128;
      remove = drawChart(canvas.current, data, { dark, text: color, grid: borderTopColor, font: fontFamily }, format);
    });
    return () => {
      gone = true;
      remove();
    };
    // The colours are read from the page, so that another theme means another drawing.
  }, [data, format, theme]);
  return (
    <div ref={frame} className={`${styles.frame} ${styles.probe}`} style={{ height: heightOf(data) }}>
      <canvas ref={canvas} role="img" aria-label={summary} />
    </div>
  );
}
