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

const yearNumber = z
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
}

/** `by=ground,domain&year=2022,2023&filter.bureau=rotterdam`; values are separated by commas. */
export const countsQuery = z
  .strictObject({ year: yearList, by: dimensionList.default([]), ...filterShape })
  .transform((query): CountsQuestion => ({
    years: query.year,
    by: query.by,
    filters: Object.fromEntries(
      dimensionIds.flatMap((dimension) => {
        const values = query[filterName(dimension)];
        return values ? [[dimension, values]] : [];
      }),
    ),
  }));

/** The query string of a question, as `countsQuery` reads it. */
export function countsParameters({ years, by, filters }: CountsQuestion): Record<string, string> {
  const parameters: Record<string, string> = { year: years.join(',') };
  if (by.length > 0) parameters['by'] = by.join(',');
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

export const workbookQuery = z.strictObject({ year: yearList });
export type WorkbookQuestion = z.infer<typeof workbookQuery>;
