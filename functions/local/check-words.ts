import type { Language } from '#shared/codebook/index.ts';
import type { Severity } from '#shared/rules/index.ts';
import type { RecognisedTable } from '#shared/sheet/index.ts';

/** The words of the readable report; those of the findings themselves are the pane's own. */
export interface CheckWords {
  readonly title: (file: string) => string;
  readonly asOf: (date: string) => string;
  readonly noTable: string;
  readonly noRegistrations: string;
  readonly tables: string;
  readonly rows: (count: string) => string;
  readonly headerRows: (rows: readonly number[]) => string;
  readonly layout: Readonly<Record<RecognisedTable['layout'], string>>;
  readonly hidden: (count: string) => string;
  readonly read: string;
  readonly personal: string;
  readonly unread: string;
  readonly questions: string;
  readonly askColumn: (column: string, header: string, candidates: string) => string;
  readonly askLabel: (cell: string, label: string, field: string, count: string) => string;
  readonly askDateOrder: (column: string, header: string, examples: string) => string;
  readonly askMissing: (sheet: string, field: string) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly counted: Readonly<Record<Severity, (count: number, written: string) => string>>;
  readonly first: (listed: string, total: string) => string;
  readonly ready: (ready: string, total: string) => string;
}

export const checkWords: Readonly<Record<Language, CheckWords>> = {
  nl: {
    title: (file) => `Controle van ${file}`,
    asOf: (date) => `gecontroleerd alsof het ${date} is`,
    noRegistrations:
      'Er zijn nog geen registraties: onder de kopregel staat geen enkele zaak. Er is dus niets gecontroleerd en er valt niets in te dienen.',
    noTable:
      'Er is geen registratietabel gevonden. Er zijn dus geen registraties gecontroleerd en er valt niets in te dienen. Een registratietabel heeft een kopregel en minstens een zaaknummer of een datum, en een grond, een terrein of een aard.',
    tables: 'Gevonden',
    rows: (count) => `${count} rijen`,
    headerRows: (rows) => `${rows.length > 1 ? 'kopregels' : 'kopregel'} ${rows.join(' en ')}`,
    layout: { 'row-per-case': 'één rij per zaak', 'row-per-ground': 'één rij per grond' },
    hidden: (count) => `${count} verborgen of weggefilterde rijen tellen mee`,
    read: 'Gelezen',
    personal: 'Blijft in uw werkboek',
    unread: 'Niet gelezen',
    questions: 'Vragen aan u',
    askColumn: (column, header, candidates) =>
      `Kolom ${column}, ‘${header}’: wat staat hierin? Misschien: ${candidates}.`,
    askLabel: (cell, label, field, count) => `${cell}: wat betekent ‘${label}’ bij ${field}? (${count} keer)`,
    askDateOrder: (column, header, examples) =>
      `Kolom ${column}, ‘${header}’: staat de dag of de maand voorop in ${examples}?`,
    askMissing: (sheet, field) => `Blad ‘${sheet}’: in welke kolom staat ${field}?`,
    findings: 'Bevindingen',
    noFindings: 'Geen bevindingen.',
    counted: {
      error: (count, written) => `${written} ${count === 1 ? 'fout' : 'fouten'}`,
      warning: (count, written) => `${written} ${count === 1 ? 'waarschuwing' : 'waarschuwingen'}`,
      info: (count, written) => `${written} ${count === 1 ? 'opmerking' : 'opmerkingen'}`,
    },
    first: (listed, total) => `De eerste ${listed} van ${total}; met --json krijgt u ze alle.`,
    ready: (ready, total) => `${ready} van ${total} registraties zijn klaar om in te dienen.`,
  },
  en: {
    title: (file) => `Check of ${file}`,
    asOf: (date) => `checked as if it were ${date}`,
    noRegistrations:
      'There are no registrations yet: no case stands below the header row. So nothing was checked, and there is nothing to submit.',
    noTable:
      'No registration table was found. So no registrations were checked, and there is nothing to submit. A registration table has a header row and at least a case number or a date, and a ground, a domain or a nature.',
    tables: 'Found',
    rows: (count) => `${count} rows`,
    headerRows: (rows) => `${rows.length > 1 ? 'header rows' : 'header row'} ${rows.join(' and ')}`,
    layout: { 'row-per-case': 'one row per case', 'row-per-ground': 'one row per ground' },
    hidden: (count) => `${count} hidden or filtered rows count too`,
    read: 'Read',
    personal: 'Stays in your workbook',
    unread: 'Not read',
    questions: 'Questions for you',
    askColumn: (column, header, candidates) => `Column ${column}, ‘${header}’: what is in it? Perhaps: ${candidates}.`,
    askLabel: (cell, label, field, count) => `${cell}: what does ‘${label}’ mean under ${field}? (${count} times)`,
    askDateOrder: (column, header, examples) =>
      `Column ${column}, ‘${header}’: does the day or the month come first in ${examples}?`,
    askMissing: (sheet, field) => `Sheet ‘${sheet}’: which column holds ${field}?`,
    findings: 'Findings',
    noFindings: 'No findings.',
    counted: {
      error: (count, written) => `${written} ${count === 1 ? 'error' : 'errors'}`,
      warning: (count, written) => `${written} ${count === 1 ? 'warning' : 'warnings'}`,
      info: (count, written) => `${written} ${count === 1 ? 'note' : 'notes'}`,
    },
    first: (listed, total) => `The first ${listed} of ${total}; --json gives them all.`,
    ready: (ready, total) => `${ready} of ${total} registrations are ready to submit.`,
  },
};
