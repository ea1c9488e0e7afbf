import { formNature, formTables } from '#shared/codebook/index.ts';
import type { BureauId, FormColumn, FormTable, MunicipalityCode } from '#shared/codebook/index.ts';
import { residenceClass } from '#shared/counts/index.ts';
import type { Registration } from '#shared/registration/index.ts';

/** Complaints in each column of the form. `K3` is always `K1 + K2`, and `K5` is always `K3 + K4`. */
export type FormCounts = Readonly<Record<FormColumn, number>>;

export interface CountedRow {
  readonly code: string;
  /** The label of the statutory form. */
  readonly label: string;
  readonly counts: FormCounts;
}

export interface CountedTable {
  readonly number: FormTable['number'];
  readonly title: string;
  /** In the order of the form; none in table 1. */
  readonly rows: readonly CountedRow[];
  /**
   * The sum of the rows, or the number of complaints in table 1. A complaint with two grounds, natures or handlings stands
   * in two rows, so that tables 2, 4 and 5 may add up to more than table 1.
   */
  readonly total: FormCounts;
}

/** Reports that the form has no column for, because the sheet does not say enough. */
export interface Unplaced {
  /** The incident happened in the municipality, the home municipality is not known. */
  readonly homeUnknown: number;
  /** The reporter lives in the municipality, the place of the incident is not known. */
  readonly incidentUnknown: number;
  /** Neither is known, so that they belong to no municipality at all; of the whole bureau. */
  readonly bothUnknown: number;
}

/** The statutory registration form of one municipality and year, from one bureau's registrations. */
export interface WgaForm {
  readonly bureau: BureauId;
  readonly municipality: MunicipalityCode;
  readonly year: number;
  readonly tables: readonly CountedTable[];
  readonly unplaced: Unplaced;
}

const placed = ['K1', 'K2', 'K4'] as const;
type Placed = (typeof placed)[number];
type Tally = Record<Placed, number>;

/** A report and the column of the form in which it counts. */
interface PlacedReport {
  readonly report: Registration;
  readonly column: Placed;
}

/**
 * Fills in the form. The counts are exact: only the bureau and the municipality itself may see them.
 * @param registrations all of the bureau's registrations of the year, each once
 * @see Regeling registratieformulier (BWBR0027116, as amended by Stcrt. 2010, 17434)
 */
export function wgaForm(
  of: { readonly bureau: BureauId; readonly municipality: MunicipalityCode; readonly year: number },
  registrations: Iterable<Registration>,
): WgaForm {
  const area = new Set([of.municipality]);
  const reports: PlacedReport[] = [];
  const unplaced = { homeUnknown: 0, incidentUnknown: 0, bothUnknown: 0 };
  for (const report of registrations) {
    const { homeMunicipality: home, incidentMunicipality: incident } = report;
    const column = residenceClass(home, incident, area);
    if (column === 'K1' || column === 'K2' || column === 'K4') reports.push({ report, column });
    else if (column === 'unknown') countUnplaced(unplaced, home, incident, of.municipality);
  }
  return { ...of, tables: formTables.map((table) => countedTable(table, reports)), unplaced };
}

function countUnplaced(
  unplaced: { -readonly [K in keyof Unplaced]: number },
  home: MunicipalityCode | null,
  incident: MunicipalityCode | null,
  municipality: MunicipalityCode,
): void {
  if (home === municipality) unplaced.incidentUnknown += 1;
  else if (incident === municipality) unplaced.homeUnknown += 1;
  else if (isUnknown(home) && isUnknown(incident)) unplaced.bothUnknown += 1;
}

const isUnknown = (code: MunicipalityCode | null): boolean =>
  code === null || residenceClass(code, code, new Set()) === 'unknown';

/** The codes of the form under which a report stands in a table; a code counts once, however often it was written. */
const codesIn: Readonly<Record<FormTable['number'], (report: Registration) => readonly string[]>> = {
  1: () => [],
  2: ({ grounds }) => grounds,
  3: ({ domain }) => [domain],
  4: ({ natures }) => [...new Set(natures.map(formNature))],
  5: ({ handlings }) => handlings,
};

function countedTable({ number, title, rows }: FormTable, reports: readonly PlacedReport[]): CountedTable {
  const tallies = new Map(rows.map(({ code }) => [code, emptyTally()]));
  for (const { report, column } of reports) {
    for (const code of codesIn[number](report)) {
      const tally = tallies.get(code);
      if (tally) tally[column] += 1;
    }
  }
  const counted = rows.map(({ code, label }) => ({ code, label, counts: withSums(tallies.get(code) ?? emptyTally()) }));
  return { number, title, rows: counted, total: number === 1 ? complaints(reports) : sumOf(counted) };
}

const emptyTally = (): Tally => ({ K1: 0, K2: 0, K4: 0 });

function complaints(reports: readonly PlacedReport[]): FormCounts {
  const tally = emptyTally();
  for (const { column } of reports) tally[column] += 1;
  return withSums(tally);
}

function sumOf(rows: readonly CountedRow[]): FormCounts {
  const tally = emptyTally();
  for (const { counts } of rows) for (const column of placed) tally[column] += counts[column];
  return withSums(tally);
}

const withSums = ({ K1, K2, K4 }: Tally): FormCounts => ({ K1, K2, K3: K1 + K2, K4, K5: K1 + K2 + K4 });
