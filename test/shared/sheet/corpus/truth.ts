import { emptyDraft, type Registration } from '#shared/registration/index.ts';
import type { Random } from '#test/sheets/random.ts';
import type { labelsNl } from './words.ts';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const two = (number: number): string => String(number).padStart(2, '0');

/** Places with a postcode range and districts that each have a name of their own. */
export const cities = {
  GM0599: {
    name: 'Rotterdam',
    from: 3011,
    to: 3079,
    districts: { 'GM0599-03': 'Delfshaven', 'GM0599-10': 'Feijenoord', 'GM0599-15': 'Charlois' },
  },
  GM0363: {
    name: 'Amsterdam',
    from: 1011,
    to: 1098,
    districts: { 'GM0363-F': 'Nieuw-West', 'GM0363-T': 'Zuidoost', 'GM0363-S': 'Weesp' },
  },
  GM0344: {
    name: 'Utrecht',
    from: 3511,
    to: 3585,
    districts: { 'GM0344-03': 'Overvecht', 'GM0344-09': 'Leidsche Rijn' },
  },
  GM0518: {
    name: 'Den Haag',
    from: 2511,
    to: 2597,
    districts: { 'GM0518-2': 'Escamp', 'GM0518-4': 'Scheveningen', 'GM0518-6': 'Laak' },
  },
} as const;
export type City = keyof typeof cities;

/** An invented registration with codes that the given labels can write. */
export function inventTruth(
  random: Random,
  city: City,
  sequence: number,
  caseNumber: string,
  labels: typeof labelsNl,
): Registration {
  const codes = (field: keyof typeof labels): string => random.pick(Object.keys(labels[field] ?? {}));
  const some = (field: keyof typeof labels, most: number, not?: string): string[] => {
    const chosen = new Set(Array.from({ length: random.between(1, most) }, () => codes(field)));
    if (chosen.size > 1) for (const code of chosen) if (code === not) chosen.delete(code);
    return [...chosen].toSorted();
  };
  const place = cities[city];
  const month = Math.min(12, 1 + Math.floor((sequence * 12) / 60));
  const day = random.between(2, 27);
  const reportedOn = `2023-${months[month - 1]}-${two(day)}`;
  const closed = random.chance(0.7);
  return {
    ...emptyDraft,
    caseNumber,
    reportedOn,
    incidentOn: random.chance(0.15) ? null : `2023-${months[month - 1]}-${two(random.between(1, day))}`,
    kind: codes('kind'),
    reporter: codes('reporter'),
    anonymity: codes('anonymity'),
    channel: codes('channel'),
    homeMunicipality: random.chance(0.8) ? city : random.pick(['GM0606', 'GM0502', 'GM0356']),
    incidentMunicipality: city,
    incidentDistrict: random.pick(Object.keys(place.districts)),
    incidentPostcode: String(random.between(place.from, place.to)),
    grounds: some('grounds', 3, 'G99'),
    domain: codes('domain'),
    natures: some('natures', 2, 'A99'),
    handlings: some('handlings', 2),
    referredTo: random.chance(0.3) ? [codes('referredTo')] : [],
    reportedToPolice: codes('reportedToPolice'),
    status: closed ? 'closed' : 'open',
    closedOn: closed ? `2023-12-${two(random.between(1, 31))}` : null,
  } as Registration;
}
