import type { BureauId, MunicipalityCode } from '#shared/codebook/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { dayOf } from './dates.ts';

/** An incident that two people reported, each at the bureau that they knew. */
interface SharedIncident {
  /** Day of the year, from 1. */
  readonly day: number;
  readonly municipality: MunicipalityCode;
  readonly postcode: string;
  readonly about: Pick<Registration, 'grounds' | 'domain'>;
  /** The bureaus that registered it, and how many days after it at the earliest. */
  readonly reported: Readonly<Partial<Record<BureauId, number>>>;
}

const incidents: readonly SharedIncident[] = [
  {
    day: 73,
    municipality: 'GM0518',
    postcode: '2515',
    about: { grounds: ['G01'], domain: 'T01' },
    reported: { 'den-haag': 2, rotterdam: 5 },
  },
  {
    day: 165,
    municipality: 'GM0363',
    postcode: '1012',
    about: { grounds: ['G06'], domain: 'T05' },
    reported: { amsterdam: 1, 'den-haag': 6 },
  },
  {
    day: 271,
    municipality: 'GM0599',
    postcode: '3011',
    about: { grounds: ['G04'], domain: 'T13' },
    reported: { rotterdam: 1, amsterdam: 3 },
  },
];

/**
 * What a bureau's case tells of an incident that another bureau registered as well, for the first case that it registered so
 * many days after it; `null` for every other case. `reportedOn` and `before`: the days of this case and the case above it.
 */
export function sharedIncident(
  bureau: BureauId,
  year: number,
  reportedOn: string,
  before: string | null,
): Partial<Registration> | null {
  for (const { day, municipality, postcode, about, reported } of incidents) {
    const after = reported[bureau];
    if (after === undefined) continue;
    const from = dayOf(year, day + after);
    if (reportedOn < from || (before !== null && before >= from)) continue;
    return {
      ...about,
      incidentOn: dayOf(year, day),
      incidentMunicipality: municipality,
      incidentDistrict: null,
      incidentPostcode: postcode,
      massReport: null,
    };
  }
  return null;
}
