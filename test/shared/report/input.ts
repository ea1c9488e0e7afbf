import { bureauIds, bureaus } from '#shared/codebook/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { countReports } from '#shared/counts/index.ts';
import type { CountSource } from '#shared/counts/index.ts';
import { chapterIds } from '#shared/report/index.ts';
import type { ReportInput } from '#shared/report/index.ts';
import { registration } from '../counts/registrations.ts';

/** Reports in a bureau and year, of which how many belong to a mass report. */
export type Reported = Readonly<
  Partial<Record<BureauId, Readonly<Record<number, { readonly reports: number; readonly mass?: number }>>>>
>;

export const twoYears: Reported = {
  amsterdam: { 2023: { reports: 400 }, 2024: { reports: 600, mass: 100 } },
  'den-haag': { 2023: { reports: 200 }, 2024: { reports: 200 } },
  rotterdam: { 2023: { reports: 300 }, 2024: { reports: 310 } },
  utrecht: { 2023: { reports: 100 }, 2024: { reports: 105 } },
};

/** What a report is made of after such numbers of reports; a bureau and year that are not named were not delivered. */
export function reportInput(reported: Reported = twoYears, changes: Partial<ReportInput> = {}): ReportInput {
  const years = [2023, 2024];
  const sources = bureauIds.flatMap((bureau): CountSource[] =>
    years.flatMap((year) => {
      const { reports, mass = 0 } = reported[bureau]?.[year] ?? { reports: 0 };
      const { city } = bureaus.find(({ id }) => id === bureau)!;
      return {
        bureau,
        registrations: Array.from({ length: reports }, (_, at) =>
          registration({
            caseNumber: `${year}-${at}`,
            reportedOn: `${year}-${String((at % 12) + 1).padStart(2, '0')}-15`,
            grounds: at % 4 === 0 ? ['G01', 'G11'] : [at % 4 === 1 ? 'G05' : 'G01'],
            domain: at % 3 === 0 ? 'T06' : 'T01',
            natures: [at % 5 === 0 ? 'A02' : 'A01'],
            handlings: ['B01'],
            channel: at % 2 === 0 ? 'website' : 'phone',
            incidentMunicipality: city,
            massReport: at < mass ? 'M1' : null,
          }),
        ),
      };
    }),
  );
  return {
    language: 'nl',
    scope: null,
    year: 2024,
    years,
    chapters: chapterIds,
    count: (query) => countReports(sources, query),
    deliveries: bureauIds.flatMap((bureau) =>
      years.map((year) => ({ bureau, year, version: reported[bureau]?.[year] ? 1 : null })),
    ),
    editions: years.map((year) => ({
      year,
      id: `${year}-e1`,
      edition: 1,
      quarter: null,
      base: 5,
      largestDeviation: { oneWay: 6, twoWay: 8 },
      publishedAt: `${year + 1}-02-01T10:00:00Z`,
    })),
    madeOn: '2025-03-01T12:00:00Z',
    ...changes,
  };
}
