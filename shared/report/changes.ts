import type { AnnualReport, ReportCell } from './types.ts';

/** A figure of a report by the table, row and column in which it stands. */
export interface ReportFigure {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly value: ReportCell;
}

/** A figure that is not what it was in an earlier edition. */
export interface ChangedFigure extends Omit<ReportFigure, 'value'> {
  readonly before: ReportCell;
  readonly after: ReportCell;
}

/** Every figure of a report, to keep beside it until a new edition. */
export function figuresOf({ chapters }: Pick<AnnualReport, 'chapters'>): readonly ReportFigure[] {
  return chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind !== 'table'
        ? []
        : block.rows.flatMap(([row = '', ...values]) =>
            values.map((value, at) => ({
              table: block.title,
              row: String(row),
              column: block.headers[at + 1] ?? '',
              value,
            })),
          ),
    ),
  );
}

/**
 * What changed between two makings of a report, in the order of the newer one; figures that are gone stand at the end. A
 * figure that is only in one of them has `null` for the other.
 */
export function changedFigures(
  before: readonly ReportFigure[],
  after: readonly ReportFigure[],
): readonly ChangedFigure[] {
  const keyOf = ({ table, row, column }: Omit<ReportFigure, 'value'>): string => JSON.stringify([table, row, column]);
  const earlier = new Map(before.map((figure) => [keyOf(figure), figure]));
  const changed = after.flatMap((figure): ChangedFigure[] => {
    const was = earlier.get(keyOf(figure))?.value ?? null;
    earlier.delete(keyOf(figure));
    return was === figure.value ? [] : [change(figure, was, figure.value)];
  });
  const gone = [...earlier.values()]
    .filter(({ value }) => value !== null)
    .map((figure) => change(figure, figure.value, null));
  return [...changed, ...gone];
}

const change = ({ table, row, column }: ReportFigure, before: ReportCell, after: ReportCell): ChangedFigure => ({
  table,
  row,
  column,
  before,
  after,
});
