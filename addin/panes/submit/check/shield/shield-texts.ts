import { defineTexts, formats } from '#addin/i18n/index.ts';
import type { ShieldedColumn } from '#shared/sheet/index.ts';

const nl = formats.nl;
const en = formats.en;

interface ShieldTexts {
  readonly summary: (names: readonly string[], count: number) => string;
  readonly more: (count: number) => string;
  readonly nothingPersonal: string;
  readonly fates: Readonly<Record<ShieldedColumn['fate'], string>>;
  readonly fateTexts: Readonly<Record<ShieldedColumn['fate'], string>>;
  readonly because: Readonly<Record<NonNullable<ShieldedColumn['because']>, string>>;
  readonly asField: (field: string) => string;
  readonly cells: (count: number) => string;
  readonly cut: (count: number) => string;
  readonly heldBack: (count: number) => string;
  readonly column: (letter: string) => string;
  readonly rest: string;
}

export const shieldTexts = defineTexts<ShieldTexts>({
  nl: {
    summary: (names, count) => `Blijft in uw werkboek: ${nl.list(names)} (${nl.count(count, 'kolom', 'kolommen')})`,
    more: (count) => `${nl.number(count)} andere`,
    nothingPersonal: 'Wat blijft hier, wat gaat mee?',
    fates: { stays: 'Blijft hier', cut: 'Wordt ingekort', sent: 'Gaat mee' },
    fateTexts: {
      stays: 'Deze kolommen verlaten uw werkboek niet.',
      cut: 'Van een postcode gaan alleen de vier cijfers mee.',
      sent: 'Alleen codes, datums, gemeenten en uw eigen zaaknummers gaan mee.',
    },
    because: { personal: 'persoonlijk', 'not-needed': 'niet nodig', 'not-understood': 'niet herkend' },
    asField: (field) => `als ${field}`,
    cells: (count) => nl.count(count, 'cel', 'cellen'),
    cut: (count) => `van ${nl.count(count, 'postcode', 'postcodes')} blijven de letters hier`,
    heldBack: (count) =>
      `${nl.count(count, 'cel lijkt', 'cellen lijken')} iets persoonlijks te bevatten: die rijen gaan niet mee`,
    column: (letter) => `kolom ${letter}`,
    rest: 'Alles buiten de tabel blijft ook hier.',
  },
  en: {
    summary: (names, count) => `Stays in your workbook: ${en.list(names)} (${en.count(count, 'column', 'columns')})`,
    more: (count) => `${en.number(count)} others`,
    nothingPersonal: 'What stays here, what is sent?',
    fates: { stays: 'Stays here', cut: 'Is cut short', sent: 'Is sent' },
    fateTexts: {
      stays: 'These columns do not leave your workbook.',
      cut: 'Only the four digits of a postcode are sent.',
      sent: 'Only codes, dates, municipalities and your own case numbers are sent.',
    },
    because: { personal: 'personal', 'not-needed': 'not needed', 'not-understood': 'not recognised' },
    asField: (field) => `as ${field}`,
    cells: (count) => en.count(count, 'cell', 'cells'),
    cut: (count) => `the letters of ${en.count(count, 'postcode', 'postcodes')} stay here`,
    heldBack: (count) =>
      `${en.count(count, 'cell seems', 'cells seem')} to hold something personal: those rows are not sent`,
    column: (letter) => `column ${letter}`,
    rest: 'Everything outside the table stays here too.',
  },
});
