import { bureauIds, domains, grounds, natures } from '#shared/codebook/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import type { ApiClient, Release, ReleaseRequest } from '#shared/api/index.ts';
import type { DemoPersonId } from '#functions/local/people.ts';
import type { Registration } from '#shared/registration/index.ts';
import { freshKey, report, submission } from '../reports.ts';

interface People {
  as(person: DemoPersonId): ApiClient;
}

export const personOf: Readonly<Record<BureauId, DemoPersonId>> = {
  amsterdam: 'fatima',
  'den-haag': 'hanneke',
  rotterdam: 'samira',
  utrecht: 'daan',
};

/** What the coordinator asks for a whole year. */
export const wholeYear = (year: number, parts: Partial<ReleaseRequest> = {}): ReleaseRequest => ({
  schemaVersion: 1,
  year,
  quarter: null,
  reason: 'Jaarcijfers',
  dryRun: false,
  ...parts,
});

/** Releases a whole year as the coordinator. */
export async function publishYear(api: People, year: number): Promise<Release> {
  const { release } = await api.as('yara').publishRelease(wholeYear(year), freshKey());
  return release!;
}

const cities: Readonly<Record<BureauId, string>> = {
  amsterdam: 'GM0363',
  'den-haag': 'GM0518',
  rotterdam: 'GM0599',
  utrecht: 'GM0344',
};

/** Reports of a year with few alike, always the same ones. */
export function mixedReports(bureau: BureauId, year: number, count: number): Registration[] {
  let state = 7 + bureauIds.indexOf(bureau);
  const draw = (below: number): number => {
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
    return state % below;
  };
  const two = (number: number): string => String(number).padStart(2, '0');
  return Array.from({ length: count }, (_, index) =>
    report(`${bureau}-${index}`, {
      reportedOn: `${year}-${two(1 + draw(12))}-15`,
      incidentOn: null,
      incidentMunicipality: cities[bureau],
      homeMunicipality: draw(4) === 0 ? 'GM0362' : cities[bureau],
      grounds: draw(4) === 0 ? [grounds[draw(3)]!, 'G11'] : [grounds[draw(3)]!],
      domain: domains[draw(4)]!,
      natures: [natures[draw(3)]!],
      channel: draw(2) === 0 ? 'website' : 'phone',
    }),
  );
}

/** Submits a bureau's year as its own member of staff. */
export const deliver = (
  api: People,
  bureau: BureauId,
  year: number,
  registrations: readonly Registration[],
  baseVersion: number | null = null,
): ReturnType<ApiClient['submit']> =>
  api.as(personOf[bureau]).submit(submission(registrations, { bureau, year, baseVersion }), freshKey());
