import { districtEntries, type MunicipalityCode } from '#shared/codebook/index.ts';

/** The place of a district on the map of its city: equal squares, roughly as the city lies. Row and column count from 1. */
export interface DistrictTile {
  readonly code: string;
  readonly row: number;
  readonly column: number;
  /** The name with soft hyphens where it may be broken. */
  readonly name: string;
}

/** Signs of the districts by row, north at the top; `.` for no district. At most four columns fit beside a sheet. */
const shapes: Readonly<Record<MunicipalityCode, readonly string[]>> = {
  GM0363: ['B . N .', 'F E A M', 'H K . T', '. . . S'],
  GM0518: ['. 4 7 .', '3 5 6 8', '1 2 . .'],
  GM0599: ['. . 06 .', '. 04 05 14', '17 03 01 08', '27 13 15 10', '. 16 . 12'],
  GM0344: ['10 02 03 04', '09 01 06 05', '. 08 07 .'],
};

/** Where a long name may be broken. */
const syllables: Readonly<Record<string, string>> = {
  Westpoort: 'West|poort',
  'Het Amsterdamse Bos': 'Het Amster|damse Bos',
  Zuidoost: 'Zuid|oost',
  Loosduinen: 'Loos|duinen',
  Scheveningen: 'Scheve|ningen',
  Segbroek: 'Seg|broek',
  'Leidschenveen-Ypenburg': 'Leidschen|veen-Ypen|burg',
  Stadscentrum: 'Stads|centrum',
  Delfshaven: 'Delfs|haven',
  Overschie: 'Over|schie',
  'Hillegersberg-Schiebroek': 'Hille|gers|berg-Schie|broek',
  'Kralingen-Crooswijk': 'Kralingen-Croos|wijk',
  Feijenoord: 'Feije|noord',
  IJsselmonde: 'IJssel|monde',
  Hoogvliet: 'Hoog|vliet',
  Rozenburg: 'Rozen|burg',
  Overvecht: 'Over|vecht',
  Noordwest: 'Noord|west',
  Noordoost: 'Noord|oost',
  Binnenstad: 'Binnen|stad',
  Zuidwest: 'Zuid|west',
};

/** The districts of a G4 city as tiles; none for another municipality. */
export function districtTiles(city: MunicipalityCode): readonly DistrictTile[] {
  return (shapes[city] ?? []).flatMap((line, row) =>
    line.split(' ').flatMap((sign, column) => {
      const entry = districtEntries.find((district) => district.city === city && district.sign === sign);
      if (entry === undefined) return [];
      const name = (syllables[entry.label.nl] ?? entry.label.nl).replaceAll('|', '\u00AD');
      return { code: entry.code, row: row + 1, column: column + 1, name };
    }),
  );
}
