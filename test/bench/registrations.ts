import { bureauOf } from '#shared/codebook/index.ts';
import type { BureauId } from '#shared/codebook/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import { demoCase } from '#test/sheets/cases.ts';
import type { Region } from '#test/sheets/cases.ts';
import { seeded } from '#test/sheets/random.ts';

/** Invented registrations of a bureau and year, with shares like those of published figures; the same every time. */
export function inventedRegistrations(bureau: BureauId, year: number, howMany: number): Registration[] {
  const { city, area } = bureauOf(bureau);
  const region: Region = {
    bureau: bureauOf(bureau),
    postcodes: [1011, 1109],
    districts: [],
    elsewhere: area.filter((code) => code !== city),
    caseNumber: (ofYear, sequence) => `${ofYear}-${String(sequence).padStart(6, '0')}`,
  };
  const random = seeded(year + howMany);
  return Array.from({ length: howMany }, (_, index) => demoCase(random, region, year, index + 1, howMany).truth);
}
