import { describe, expect, it } from 'vitest';
import {
  bureauOf,
  bureaus,
  cityOfPostcode,
  codeLists,
  districtEntries,
  districtListOf,
  entryOf,
  findBureau,
  formerMunicipalities,
  listFor,
  matchLabel,
  municipalityList,
  unknownMunicipality,
} from '#shared/codebook/index.ts';

describe('municipalities', () => {
  it('are the 342 of 2023 to 2025, and one for unknown or abroad', () => {
    const codes = municipalityList.entries.map(({ code }) => code);
    expect(codes).toHaveLength(343);
    expect(codes.filter((code) => code !== unknownMunicipality)).toHaveLength(342);
    expect(codes.every((code) => /^GM\d{4}$/u.test(code))).toBe(true);
  });

  it.each([
    ["'s-Gravenhage", 'GM0518'],
    ['Den Haag', 'GM0518'],
    ['DH', 'GM0518'],
    ['The Hague', 'GM0518'],
    ["A'dam", 'GM0363'],
    ['R’dam', 'GM0599'],
    ['Utrecht (stad)', 'GM0344'],
    ['gemeente Utrecht', 'GM0344'],
    ['Bergen (NH)', 'GM0373'],
    ['Bergen (L)', 'GM0893'],
    ['Hengelo (O)', 'GM0164'],
    ['Súdwest-Fryslân', 'GM1900'],
    ['Capelle a/d IJssel', 'GM0502'],
    ['LEIDSCHENDAM-VOORBURG', 'GM1916'],
    ['Naaldwijk', 'GM1783'],
    ['België', 'GM0000'],
    ['GM0599', 'GM0599'],
    ['0344', 'GM0344'],
  ])('%s is %s', (text, code) => {
    expect(matchLabel(municipalityList, text)).toMatchObject({ code });
  });

  it('that no longer exist mean the one that they went to', () => {
    for (const { code, name, successor } of formerMunicipalities) {
      expect(matchLabel(municipalityList, name), name).toMatchObject({ code: successor });
      expect(matchLabel(municipalityList, code), code).toMatchObject({ code: successor });
      expect(entryOf(municipalityList, code), code).toBeNull();
    }
    expect(matchLabel(municipalityList, 'Weesp')).toMatchObject({ code: 'GM0363' });
    expect(matchLabel(municipalityList, 'Hellevoetsluis')).toMatchObject({ code: 'GM1992' });
  });
});

describe('districts', () => {
  it('are those of the four cities', () => {
    const count = (city: string) => districtEntries.filter((entry) => entry.city === city).length;
    expect([count('GM0363'), count('GM0518'), count('GM0599'), count('GM0344')]).toEqual([10, 8, 14, 10]);
    expect(new Set(districtEntries.map(({ code }) => code)).size).toBe(42);
    expect(districtEntries.every(({ code, city, sign }) => code === `${city}-${sign}`)).toBe(true);
  });

  it('have names that are unique within a city', () => {
    for (const { city } of bureaus) {
      const list = districtListOf(city);
      for (const { code, label, synonyms } of list?.entries ?? []) {
        for (const text of [label.nl, ...synonyms]) expect(matchLabel(list!, text), text).toMatchObject({ code });
      }
    }
  });

  it('that several cities have are only recognised with the city', () => {
    expect(matchLabel(listFor('incidentDistrict'), 'Noord')).toBeNull();
    expect(matchLabel(listFor('incidentDistrict', 'GM0599'), 'Noord')).toMatchObject({ code: 'GM0599-05' });
    expect(matchLabel(listFor('incidentDistrict', 'GM0363'), 'Noord')).toMatchObject({ code: 'GM0363-N' });
    expect(matchLabel(listFor('incidentDistrict'), 'Amsterdam Noord')).toMatchObject({ code: 'GM0363-N' });
    expect(matchLabel(listFor('incidentDistrict'), 'Escamp')).toMatchObject({ code: 'GM0518-2' });
  });
});

describe('a postcode', () => {
  it.each([
    ['1011', 'GM0363'],
    ['1109', 'GM0363'],
    ['1110', null],
    ['1381AB', 'GM0363'],
    ['2597', 'GM0518'],
    ['3011', 'GM0599'],
    ['3151', 'GM0599'],
    ['3152', null],
    ['3511', 'GM0344'],
    ['', null],
    ['abcd', null],
  ])('%s lies in %s', (postcode, city) => {
    expect(cityOfPostcode(postcode)).toBe(city);
  });
});

describe('a bureau', () => {
  it('serves municipalities that exist, its own city among them, and no two serve the same', () => {
    const areas = bureaus.flatMap(({ area }) => area);
    expect(bureaus.map(({ area }) => area.length)).toEqual([6, 9, 13, 26]);
    expect(areas.filter((code) => entryOf(codeLists.municipalities, code) === null)).toEqual([]);
    expect(new Set(areas).size).toBe(areas.length);
    expect(bureaus.every(({ city, area }) => area.includes(city))).toBe(true);
  });

  it.each([
    ['denhaag', 'den-haag'],
    ['Den Haag', 'den-haag'],
    ["'s-gravenhage", 'den-haag'],
    ['den-haag', 'den-haag'],
    ['RADAR', 'rotterdam'],
    ['Rotterdam', 'rotterdam'],
    ['art.1', 'utrecht'],
    ['Art. 1 Midden Nederland', 'utrecht'],
    [' AMSTERDAM ', 'amsterdam'],
  ])('is found by %s', (text, id) => {
    expect(findBureau(text)?.id).toBe(id);
    expect(bureauOf(findBureau(text)!.id)).toBe(findBureau(text));
  });

  it('is not found by what is no bureau', () => {
    expect(findBureau('Groningen')).toBeNull();
    expect(findBureau('')).toBeNull();
    expect(findBureau('constructor')).toBeNull();
  });
});
