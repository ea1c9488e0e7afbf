import type { Plugin } from 'chart.js';

/** Draws a dashed line between two labels for every break in the series; the sentence about it stands under the picture. */
export const breakLines = (breaks: readonly number[], colour: string): Plugin<'bar' | 'line'> => ({
  id: 'break-lines',
  afterDatasetsDraw: ({ ctx, chartArea, scales }) => {
    const { x } = scales;
    if (x === undefined) return;
    ctx.save();
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.5;
    ctx.setLineDash([5, 4]);
    for (const label of breaks.filter((at) => at > 0)) {
      const place = (x.getPixelForValue(label - 1) + x.getPixelForValue(label)) / 2;
      ctx.beginPath();
      ctx.moveTo(place, chartArea.top);
      ctx.lineTo(place, chartArea.bottom);
      ctx.stroke();
    }
    ctx.restore();
  },
});
