import { spellings } from './entry.ts';
import { sources } from './sources.ts';
import type { CodeList, DistrictEntry, MunicipalityCode, Source } from './types.ts';

interface CityDistricts {
  readonly city: MunicipalityCode;
  /** How people write the city before or after a district's name. */
  readonly cityNames: readonly string[];
  /** `sign name ; other spellings`, in the order of the signs. */
  readonly districts: readonly string[];
}

const cities: readonly CityDistricts[] = [
  {
    city: 'GM0363',
    cityNames: ['Amsterdam', "A'dam"],
    districts: [
      'A Centrum; binnenstad; stadsdeel Centrum; SD Centrum; Amsterdam-Centrum',
      'B Westpoort; haven',
      'E West; stadsdeel West; Oud-West; Bos en Lommer; De Baarsjes; Westerpark',
      'F Nieuw-West; stadsdeel Nieuw-West; Nieuw West; Osdorp; Slotervaart; Geuzenveld; Slotermeer; Geuzenveld-Slotermeer; NW',
      'H Het Amsterdamse Bos; Amsterdamse Bos',
      'K Zuid; stadsdeel Zuid; Oud-Zuid; De Pijp; Zuideramstel; Buitenveldert; Rivierenbuurt',
      'M Oost; stadsdeel Oost; Zeeburg; Watergraafsmeer; IJburg; Oost-Watergraafsmeer',
      'N Noord; stadsdeel Noord',
      'T Zuidoost; stadsdeel Zuidoost; Zuid-Oost; Bijlmer; Bijlmermeer; Gaasperdam; ZO; Driemond',
      'S Weesp; stadsgebied Weesp; stadsdeel Weesp',
    ],
  },
  {
    city: 'GM0518',
    cityNames: ['Den Haag', "'s-Gravenhage", 'DH'],
    districts: [
      '1 Loosduinen; stadsdeel Loosduinen; Kijkduin',
      '2 Escamp; stadsdeel Escamp; Bouwlust; Morgenstond; Moerwijk; Wateringse Veld',
      '3 Segbroek; stadsdeel Segbroek; Regentessekwartier',
      '4 Scheveningen; stadsdeel Scheveningen',
      '5 Centrum; stadsdeel Centrum; binnenstad; Schilderswijk; Transvaal',
      '6 Laak; stadsdeel Laak; Laakkwartier; Laakhaven; Binckhorst',
      '7 Haagse Hout; stadsdeel Haagse Hout; Bezuidenhout; Mariahoeve; HaagseHout',
      '8 Leidschenveen-Ypenburg; stadsdeel Leidschenveen-Ypenburg; Leidschenveen; Ypenburg; Leidschenveen/Ypenburg; LY',
    ],
  },
  {
    city: 'GM0599',
    cityNames: ['Rotterdam', "R'dam"],
    districts: [
      '01 Stadscentrum; Rotterdam Centrum; Centrum; gebied Centrum; binnenstad; Cool; stadsdeel Centrum',
      '03 Delfshaven; gebied Delfshaven; Spangen; Bospolder-Tussendijken',
      '04 Overschie; gebied Overschie',
      '05 Noord; gebied Noord; Blijdorp; stadsdeel Noord',
      '06 Hillegersberg-Schiebroek; Hillegersberg; Schiebroek; Hillegersberg/Schiebroek; H-S',
      '08 Kralingen-Crooswijk; Kralingen; Crooswijk; Kralingen/Crooswijk; K-C',
      '10 Feijenoord; Feyenoord; Afrikaanderwijk; Katendrecht; Kop van Zuid',
      '12 IJsselmonde; Lombardijen; Beverwaard; Ijselmonde',
      '13 Pernis',
      '14 Prins Alexander; Alexander; Alexanderpolder; Ommoord; Zevenkamp; Nesselande; Prins-Alexander; Pr. Alexander',
      '15 Charlois; Carnisse; Pendrecht; Zuidwijk; Tarwewijk',
      '16 Hoogvliet; Hoogvliet-Noord; Hoogvliet-Zuid',
      '17 Hoek van Holland; HvH; Hoek v. Holland',
      '27 Rozenburg',
    ],
  },
  {
    city: 'GM0344',
    cityNames: ['Utrecht'],
    districts: [
      '01 West; wijk West; Lombok; Oog in Al',
      '02 Noordwest; wijk Noordwest; Noord-West; Zuilen; Ondiep',
      '03 Overvecht; wijk Overvecht',
      '04 Noordoost; wijk Noordoost; Noord-Oost; Tuindorp; Votulast',
      '05 Oost; wijk Oost; Wittevrouwen',
      '06 Binnenstad; wijk Binnenstad; centrum; stadscentrum',
      '07 Zuid; wijk Zuid; Hoograven; Lunetten; Tolsteeg',
      '08 Zuidwest; wijk Zuidwest; Zuid-West; Kanaleneiland; Transwijk; Rivierenwijk; Dichterswijk',
      '09 Leidsche Rijn; wijk Leidsche Rijn; Leidse Rijn; LR; Terwijde; Parkwijk; Leidscherijn',
      '10 Vleuten-De Meern; wijk Vleuten-De Meern; Vleuten; De Meern; Haarzuilens; Vleuten/De Meern; VDM',
    ],
  },
];

const sourceOf = (sign: string, city: MunicipalityCode): Source => {
  const unsure = city === 'GM0518' || city === 'GM0344' || ['S', '17', '27'].includes(sign);
  return unsure ? sources.geography : sources.districts;
};

const entriesOf = ({ city, cityNames, districts }: CityDistricts): DistrictEntry[] =>
  districts.map((line) => {
    const [first = '', ...others] = spellings(line);
    const sign = first.slice(0, first.indexOf(' '));
    const name = first.slice(sign.length + 1);
    const qualified = cityNames.flatMap((cityName) => [`${cityName} ${name}`, `${name} (${cityName})`]);
    return {
      code: `${city}-${sign}`,
      label: { nl: name, en: name },
      synonyms: [...others, ...qualified, `${sign} ${name}`, ...(/^\d/u.test(sign) ? [] : [sign])],
      source: sourceOf(sign, city),
      city,
      sign,
    };
  });

/** The districts of the G4 cities, city by city in the order of their signs. */
export const districtEntries: readonly DistrictEntry[] = cities.flatMap(entriesOf);

const listsByCity: ReadonlyMap<MunicipalityCode, CodeList> = new Map(
  cities.map(({ city }) => [
    city,
    { name: `districts-${city}`, entries: districtEntries.filter((entry) => entry.city === city), unknown: null },
  ]),
);

/** All districts. A name that several cities use, such as Centrum, matches nothing here: ask `districtListOf` with the city. */
export const districtList: CodeList = { name: 'districts', entries: districtEntries, unknown: null };

/** The districts of one G4 city, or `null` for a municipality of which no districts are known. */
export const districtListOf = (city: MunicipalityCode): CodeList | null => listsByCity.get(city) ?? null;
