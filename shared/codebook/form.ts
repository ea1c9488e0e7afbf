import { groundList } from './grounds.ts';
import { domainList } from './domains.ts';
import { handlingList } from './handlings.ts';
import { natureList } from './natures.ts';

/** The columns of the statutory registration form, in order (Regeling registratieformulier, BWBR0027116). */
export const formColumns = [
  { code: 'K1', label: 'Klacht van ingezetene – over voorval in de gemeente' },
  { code: 'K2', label: 'Klacht van ingezetene – over voorval in andere gemeente' },
  { code: 'K3', label: 'Totaal (K1 + K2)' },
  { code: 'K4', label: 'Klacht van niet-ingezetene over voorval in de gemeente' },
  { code: 'K5', label: 'Totaal (K3 + K4)' },
] as const;
export type FormColumn = (typeof formColumns)[number]['code'];

export interface FormTable {
  readonly number: 1 | 2 | 3 | 4 | 5;
  readonly title: string;
  /** Rows in the order of the form, with their statutory labels; none in table 1, which is one total. */
  readonly rows: readonly { readonly code: string; readonly label: string }[];
}

const rowsOf = (list: {
  readonly entries: readonly { readonly code: string; readonly label: { readonly nl: string } }[];
}) => list.entries.filter(({ code }) => code !== 'A05').map(({ code, label }) => ({ code, label: label.nl }));

/** The five tables of the statutory form; `A05` is a bureau's own and counts under `A98` there. */
export const formTables: readonly FormTable[] = [
  { number: 1, title: 'Totaal aantal klachten', rows: [] },
  { number: 2, title: 'Discriminatiegrond', rows: rowsOf(groundList) },
  { number: 3, title: 'Maatschappelijk terrein', rows: rowsOf(domainList) },
  { number: 4, title: 'Aard', rows: rowsOf(natureList) },
  { number: 5, title: 'Klachtbehandeling', rows: rowsOf(handlingList) },
];
