import * as z from 'zod';
import { dimensionIds } from '#shared/counts/index.ts';
import type { CountQuery, DimensionId } from '#shared/counts/index.ts';
import { bureauId, year } from './schemas.ts';

/** How many years one question may span. */
export const maxYears = 15;

const commaList = z
  .string()
  .max(2000)
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

/** A year in a query string. */
export const yearNumber = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(year);

const yearList = commaList
  .pipe(z.array(yearNumber).min(1).max(maxYears))
  .transform((years) => [...new Set(years)].sort());

const dimensionList = commaList.pipe(z.array(z.enum(dimensionIds)).max(4)).transform((by) => [...new Set(by)]);

type FilterName = `filter.${DimensionId}`;
const filterName = (dimension: DimensionId): FilterName => `filter.${dimension}`;
const filterShape = Object.fromEntries(
  dimensionIds.map((dimension) => [filterName(dimension), commaList.optional()]),
) as Record<FilterName, z.ZodOptional<typeof commaList>>;

/** A question about counts: over which years, and how to split and filter. */
export interface CountsQuestion extends CountQuery {
  readonly years: readonly number[];
  /** Whether what two bureaus call the same incident counts for both; `with` unless told. For a bureau's own counts only. */
  readonly doubles?: 'with' | 'without';
}

/** `by=ground,domain&year=2022,2023&filter.bureau=rotterdam`; values are separated by commas. */
export const countsQuery = z
  .strictObject({
    year: yearList,
    by: dimensionList.default([]),
    doubles: z.enum(['with', 'without']).optional(),
    ...filterShape,
  })
  .transform((query): CountsQuestion => ({
    years: query.year,
    by: query.by,
    ...(query.doubles && { doubles: query.doubles }),
    filters: Object.fromEntries(
      dimensionIds.flatMap((dimension) => {
        const values = query[filterName(dimension)];
        return values ? [[dimension, values]] : [];
      }),
    ),
  }));

/** The query string of a question, as `countsQuery` reads it. */
export function countsParameters({ years, by, filters, doubles }: CountsQuestion): Record<string, string> {
  const parameters: Record<string, string> = { year: years.join(',') };
  if (by.length > 0) parameters['by'] = by.join(',');
  if (doubles === 'without') parameters['doubles'] = doubles;
  for (const dimension of dimensionIds) {
    const values = filters[dimension];
    if (values) parameters[filterName(dimension)] = values.join(',');
  }
  return parameters;
}

/** How many years back the list of receipts goes when no year is asked for. */
export const yearsListed = 5;

export const submissionsQuery = z.strictObject({
  year: yearNumber.optional().describe(`Without it: this year and the ${yearsListed - 1} before it.`),
  bureau: bureauId.optional(),
});
export type SubmissionsQuestion = z.infer<typeof submissionsQuery>;

/** Ready pivots and charts in the workbook: not when its sheets go into another one, for Excel on the web refuses those. */
const pivots = z.enum(['yes', 'no']).default('yes');

export const workbookQuery = z.strictObject({ year: yearList, pivots });
export type WorkbookQuestion = z.input<typeof pivotsQuery> & { readonly year: readonly number[] };

export const pivotsQuery = z.strictObject({ pivots });
export type PivotsQuestion = z.input<typeof pivotsQuery>;
