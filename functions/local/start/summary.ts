import type { Release } from '#shared/api/index.ts';
import { bureauOf, bureaus } from '#shared/codebook/index.ts';
import type { Loaded } from '../demo.ts';

const whole = new Intl.NumberFormat('nl-NL');

const sum = (loaded: readonly Loaded[], of: (one: Loaded) => number): number =>
  loaded.reduce((total, one) => total + of(one), 0);

/** One line on a demo sheet that has just been loaded. */
export const progressLine = ({ bureau, year, rows, cases, findings, merged, waiting }: Loaded): string =>
  `  ${bureauOf(bureau).name} ${year}: ${whole.format(rows)} rijen gelezen${cases === rows ? '' : ` (${whole.format(cases)} zaken)`}, ${whole.format(findings)} bevindingen, ` +
  `${whole.format(merged)} opgenomen, ${whole.format(waiting)} wachten op herstel`;

/** A small table of the reports in force per bureau and year. */
export function summaryTable(
  totals: readonly { readonly bureau: string; readonly year: number; readonly total: number }[],
): string {
  const years = [...new Set(totals.map(({ year }) => year))].sort();
  const cell = (bureau: string, year: number): string => {
    const found = totals.find((one) => one.bureau === bureau && one.year === year);
    return found ? whole.format(found.total) : 'niet aangeleverd';
  };
  const rows = [
    ['Meldingen', ...years.map(String)],
    ...bureaus.map(({ id, name }) => [name, ...years.map((year) => cell(id, year))]),
    [
      'Totaal',
      ...years.map((year) =>
        whole.format(totals.filter((one) => one.year === year).reduce((all, one) => all + one.total, 0)),
      ),
    ],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('   ');
  return rows.map((row) => `  ${line(row)}`).join('\n');
}

export const loadedSentence = (loaded: readonly Loaded[]): string =>
  `${whole.format(sum(loaded, ({ rows }) => rows))} rijen gelezen, ` +
  `${whole.format(sum(loaded, ({ findings }) => findings))} bevindingen, ` +
  `${whole.format(sum(loaded, ({ merged }) => merged))} rijen opgenomen.`;

/** Which releases of the demo years are in force. */
export const releasedSentence = (releases: readonly (Release | null)[]): string =>
  `Vrijgegeven door de coördinator: ${releases.flatMap((release) => release?.id ?? []).join(', ')}.`;
