import { bureaus } from '#shared/codebook/index.ts';
import { districtTiles, inhabitantsOf, ratePer100000, unknown, usualBase, valueLabel } from '#shared/counts/index.ts';
import { baseOf, coverageOf, lastQuarter } from '../figures/basis.ts';
import { bureausIn, citiesIn } from '../figures/choice.ts';
import { allFilters } from '../figures/figures.ts';
import type { Cell, Making, Picture, Tile } from './picture.ts';

/** The cities to choose from on the map. */
export function mapCities({ choice, basis }: Pick<Making, 'choice' | 'basis'>): readonly string[] {
  const cities = citiesIn(choice.filters);
  const own = bureaus.find(({ id }) => id === basis.own);
  const shown = own === undefined ? cities : cities.filter((city) => own.area.includes(city));
  return shown.length > 0 ? shown : bureaus.map(({ city }) => city);
}

/** The city that the map shows: the chosen one where the filters leave it. */
export function cityOnMap(making: Pick<Making, 'choice' | 'basis'>): string {
  const cities = mapCities(making);
  return cities.includes(making.choice.city) ? making.choice.city : (cities[0] ?? making.choice.city);
}

/** The districts of a city as equal squares, each with its name, its reports and its part of those of the city. */
export function spread(making: Making): Picture {
  const { choice, count, t, format } = making;
  const city = cityOnMap(making);
  const inCity = { ...allFilters(choice), city: [city] };
  const { rows, total } = count({ by: ['district'], filters: inCity });
  const counts = new Map(rows.map(({ keys: [key = ''], count: reports }) => [key, reports]));
  const tiles = tilesOf(city, counts, making);
  const name = valueLabel('city', city, format.language);
  const known = tiles.reduce((sum, { reports }) => sum + reports, 0);
  const largest = tiles.toSorted((a, b) => b.reports - a.reports).slice(0, 3);
  return {
    title: t.mapTitle(name),
    sentence:
      known === 0
        ? t.mapNothing(name)
        : t.mapSentence(
            name,
            format.list(
              largest.map((tile) => `${tile.name.replaceAll('\u00AD', '')} (${format.number(tile.reports)})`),
            ),
          ),
    drawing: { kind: 'tiles', tiles },
    table: {
      caption: t.mapTitle(name),
      headers: [t.district, t.reportsTitle, t.shareOfCity],
      rows: [
        ...tiles.map(({ name: district, reports, share }) => ({
          name: district.replaceAll('\u00AD', ''),
          cells: [reports, share === null ? null : { share }] as readonly Cell[],
        })),
        { name: valueLabel('district', unknown, format.language), cells: [counts.get(unknown) ?? 0, null] },
      ],
      total: [total, null],
      charted: 1,
    },
    notes: [...coverageNotes(city, making), ...rateNotes(city, making), t.noDistrictRate],
    excel: { id: `spreiding_${city}`, rows: ['district'], columns: ['year'], filters: { city: [city] }, chart: 'bar' },
    isEmpty: false,
  };
}

function tilesOf(city: string, counts: ReadonlyMap<string, number>, { basis }: Making): readonly Tile[] {
  const places = districtTiles(city);
  const known = places.reduce((sum, { code }) => sum + (counts.get(code) ?? 0), 0);
  const fewest = 2 * (baseOf(basis) ?? usualBase);
  return places
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, row, column, name }) => {
      const reports = counts.get(code) ?? 0;
      return { row, column, name, reports, share: reports < fewest ? null : reports / known };
    });
}

/** The rate of the whole city in each chosen year; the inhabitants of districts are not known here. */
function rateNotes(city: string, { choice, basis, count, t, format }: Making): readonly string[] {
  return choice.years.flatMap((year) => {
    const { total } = count({ by: [], filters: { ...choice.filters, city: [city], year: [String(year)] } });
    if (coverageOf(basis, { ...choice.filters, city: [city] }, year) !== 'counted' || lastQuarter(basis, year) < 4)
      return [];
    const known = inhabitantsOf(city, year);
    const rate = ratePer100000(total, known?.inhabitants ?? null, baseOf(basis) ?? undefined);
    if (known === null || rate === null) return [];
    const verified = known.source.status === 'source';
    return [
      t.cityRate(valueLabel('city', city, format.language), year, format.number(Math.round(rate * 10) / 10), verified),
    ];
  });
}

/** A city whose own bureau did not deliver has figures of other bureaus only. */
function coverageNotes(city: string, { choice, basis, t, format }: Making): readonly string[] {
  const [own] = bureausIn({ city: [city] });
  if (own === undefined || (basis.own !== null && basis.own !== own)) return [];
  const missing = choice.years.filter(
    (year) => coverageOf(basis, { ...choice.filters, city: [city] }, year) === 'not-delivered',
  );
  if (missing.length === 0) return [];
  return [t.cityNotDelivered(valueLabel('bureau', own, format.language), format.list(missing.map(String)))];
}
