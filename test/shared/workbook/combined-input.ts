import { bureaus, codeLists, type Language } from '#shared/codebook/index.ts';
import { countReports, type CountSource } from '#shared/counts/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import {
  combinedQueries,
  type CombinedSource,
  type CombinedTableName,
  type CombinedWorkbookInput,
} from '#shared/workbook/index.ts';
import { registration } from '../counts/registrations.ts';

/** Bureau and year, and how many registrations were delivered; `null` for nothing. */
export type Deliveries = readonly (readonly [(typeof bureaus)[number]['id'], number, number | null])[];

export const twoYears: Deliveries = [
  ['amsterdam', 2023, 120],
  ['den-haag', 2023, 60],
  ['rotterdam', 2023, 90],
  ['utrecht', 2023, null],
  ['amsterdam', 2024, 150],
  ['den-haag', 2024, 60],
  ['rotterdam', 2024, 80],
  ['utrecht', 2024, 40],
];

/** What a caller hands to the combined workbook after such deliveries; the counts are as they are, whatever the base. */
export function combinedInput(
  deliveries: Deliveries = twoYears,
  language: Language = 'nl',
  base: number | null = 5,
  pivots = true,
  slicers = false,
): CombinedWorkbookInput {
  const sources = deliveries.flatMap(([bureau, year, size]): CountSource[] =>
    size === null
      ? []
      : [{ bureau, registrations: Array.from({ length: size }, (_, at) => delivered(bureau, year, at)) }],
  );
  const years = [...new Set(deliveries.map(([, year]) => year))];
  const tables = combinedQueries.map(({ name, query }) => [name, countReports(sources, query)]);
  return {
    language,
    fileName: 'meldbeeld-2023.xlsx',
    pivots,
    slicers,
    tables: Object.fromEntries(tables) as CombinedWorkbookInput['tables'] & Record<CombinedTableName, never>,
    sources: deliveries.map(([bureau, year, size]): CombinedSource => ({
      bureau,
      year,
      version: size === null ? null : 2,
      submittedAt: size === null ? null : `${year + 1}-02-13T10:00:00Z`,
    })),
    releases: base === null ? [] : years.map((year) => ({ id: `${year}-e1`, year, quarter: null })),
    base,
    codebook: codeLists,
    generatedAt: '2025-03-01T12:00:00Z',
  };
}

/** The registration at a place in a list: every third has a second ground, every tenth is a mass report. */
function delivered(bureau: Deliveries[number][0], year: number, at: number): Registration {
  const { city } = bureaus.find(({ id }) => id === bureau)!;
  return registration({
    caseNumber: String(at),
    reportedOn: `${year}-${String((at % 12) + 1).padStart(2, '0')}-15`,
    grounds: at % 3 === 0 ? ['G01', 'G11'] : [at % 3 === 1 ? 'G01' : 'G05'],
    domain: at % 2 === 0 ? 'T01' : 'T06',
    handlings: ['B01'],
    channel: 'website',
    incidentMunicipality: city,
    massReport: at % 10 === 0 ? 'M1' : null,
  });
}
