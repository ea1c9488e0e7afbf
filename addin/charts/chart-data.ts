/** What a chart shows: one value per label for every series; `null` leaves a gap. */
export interface ChartData {
  /** `line` for something that runs through time, `bar` for a comparison. */
  readonly kind: 'bar' | 'line';
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Labels, from 0, before which a line says that what follows cannot be compared with what goes before. */
  readonly breaks?: readonly number[];
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Points, from 0, that get a triangle instead of a dot. */
  readonly marked?: readonly number[];
}

/** More series than this cannot be told apart. */
export const maxSeries = 8;
