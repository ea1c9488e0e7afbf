import { bureauIds, bureauOf, districtEntries } from '#shared/codebook/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import { encode } from '#shared/counts/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { baseTable } from '#shared/release/index.ts';
import type { ProfileCounts, Slice } from '#shared/release/index.ts';
import { wgaForm } from '#shared/wga/index.ts';
import type { WgaForm } from '#shared/wga/index.ts';
import { demoCase } from '#test/sheets/cases.ts';
import type { Region } from '#test/sheets/cases.ts';
import { seeded } from '#test/sheets/random.ts';
import type { Random } from '#test/sheets/random.ts';

export const year = 2024;

/** Every bureau and quarter. */
export const allSlices: readonly Slice[] = bureauIds.flatMap((bureau) =>
  ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => ({ bureau, quarter })),
);

/** The registrations of the four bureaus. */
export type Year = Readonly<Record<BureauId, readonly Registration[]>>;

const shares: Readonly<Record<BureauId, number>> = { amsterdam: 0.3, 'den-haag': 0.2, rotterdam: 0.3, utrecht: 0.2 };

function regionOf(bureau: BureauId): Region {
  const { city, area } = bureauOf(bureau);
  return {
    bureau: bureauOf(bureau),
    postcodes: [1011, 1109],
    districts: districtEntries.filter((district) => district.city === city).map(({ code }) => code),
    elsewhere: area.filter((code) => code !== city),
    caseNumber: (ofYear, sequence) => `${ofYear}-${sequence}`,
  };
}

/** An invented year of about `size` registrations, with districts, and shares like those of published figures. */
export function inventedYear(size: number, seed = 1): Year {
  const invent = (bureau: BureauId, place: number): [BureauId, Registration[]] => {
    const [random, region] = [seeded(seed * 10 + place), regionOf(bureau)];
    const count = Math.round(size * shares[bureau]);
    return [
      bureau,
      Array.from({ length: count }, (_, index) => demoCase(random, region, year, index + 1, count).truth),
    ];
  };
  return Object.fromEntries(bureauIds.map(invent)) as Record<BureauId, Registration[]>;
}

export function cellsOf(of: Year): ProfileCounts {
  const sources = bureauIds.map((bureau) => ({ bureau, registrations: encode(of[bureau]) }));
  return baseTable(sources, year);
}

/** The exact forms of the four cities. */
export const formsOf = (of: Year): WgaForm[] =>
  bureauIds.map((bureau) => wgaForm({ bureau, municipality: bureauOf(bureau).city, year }, of[bureau]));

/** The year after so many changes in a bureau: reports that were added, taken away and corrected. */
export function changed(of: Year, bureau: BureauId, changes: number, random: Random): Year {
  const list = [...of[bureau]];
  const region = regionOf(bureau);
  for (let change = 0; change < changes; change++) {
    const fresh = demoCase(random, region, year, random.between(1, 1000), 1000).truth;
    const kind = list.length === 0 ? 0 : random.between(0, 2);
    const at = list.length === 0 ? 0 : random.between(0, list.length - 1);
    if (kind === 0) list.push(fresh);
    else if (kind === 1) list.splice(at, 1);
    else list[at] = { ...list[at]!, domain: fresh.domain, grounds: fresh.grounds };
  }
  return { ...of, [bureau]: list };
}
