import type { CellValue } from '#shared/sheet/index.ts';
import { seeded } from '#test/sheets/random.ts';
import { rotterdam } from '#test/sheets/rotterdam.ts';
import { inventedRegistrations } from './registrations.ts';

/** The year of the reports. */
export const year = 2023;

const nobody = {
  name: 'A. Proef',
  email: 'a.proef@voorbeeld.example',
  phone: '06-12345678',
  account: '',
  story: 'Verteld en opgeschreven.',
};

/** The columns of the sheet that is measured: the first 25 of the Rotterdam demo sheet. */
export const columns = rotterdam.columns.slice(0, 25);

/** The rows of a sheet of 25 columns, laid out as the Rotterdam demo sheet. */
export function cellsOf(rows: number): CellValue[][] {
  const random = seeded(rows);
  const serial = (date: Date): number => date.getTime() / 86_400_000 + 25_569;
  const cell = (value: unknown): CellValue => (value instanceof Date ? serial(value) : ((value ?? null) as CellValue));
  return inventedRegistrations('rotterdam', year, rows).map((truth) =>
    columns.map((column) => cell(column.write(truth, nobody, random))),
  );
}
