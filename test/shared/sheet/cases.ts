import type { CellValue, Reading, Recognition } from '#shared/sheet/index.ts';
import { sheet, workbook } from './workbook.ts';

/** The serial number of a day in 2023. */
export const day = (month: number, date: number): number => Date.UTC(2023, month - 1, date) / 86_400_000 + 25_569;

export const header = ['Zaaknummer', 'Datum melding', 'Grond', 'Terrein', 'Aard'] as const;

const grounds = ['Herkomst', 'Geslacht', 'Leeftijd', 'Godsdienst', 'Handicap'];
const domains = ['Arbeidsmarkt', 'Onderwijs', 'Huisvesting', 'Horeca/amusement', 'Buurt/wijk'];
const natures = ['Geweld', 'Bedreiging', 'Belediging', 'Uitsluiting', 'Pesten'];

/** Row `index` of a plain sheet under `header`. */
export const plainRow = (index: number): CellValue[] => [
  `2023-${String(index + 1).padStart(4, '0')}`,
  day(1 + (index % 12), 13 + (index % 15)),
  grounds[index % 5] ?? null,
  domains[index % 5] ?? null,
  natures[index % 5] ?? null,
];

export const plainRows = (count: number): CellValue[][] => Array.from({ length: count }, (_, index) => plainRow(index));

/** A plain sheet with one more column, of which the cells are given. */
export const withColumn = (title: string, cells: readonly CellValue[]) =>
  workbook([sheet([[...header, title], ...cells.map((cell, index) => [...plainRow(index), cell])])]);

/** What was read of a case. */
export function caseOf({ readings }: Recognition, caseNumber: string): Reading {
  const reading = readings.find(({ draft }) => draft.caseNumber === caseNumber);
  if (reading === undefined) throw new Error(`case ${caseNumber} was not read`);
  return reading;
}

/** The role or field of every column by its header, with `?` behind what is asked. */
export function columnsOf({ tables }: Recognition): Record<string, string> {
  return Object.fromEntries(
    tables.flatMap(({ columns }) =>
      columns.map(({ header: text, role, field, confidence }) => [
        text,
        role === 'field' ? `${field ?? ''}${confidence === 'doubtful' ? '?' : ''}` : role,
      ]),
    ),
  );
}
