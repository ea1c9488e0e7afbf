/** What a chart shows: one value per label for every series; `null` leaves a gap. */
export interface ChartData {
  /** `line` for something that runs through time, `bar` for a comparison. */
  readonly kind: 'bar' | 'line';
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** More series than this cannot be told apart. */
export const maxSeries = 8;
