import { labelOf } from '#shared/codebook/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { fields } from '#shared/registration/index.ts';
import type { Field } from '#shared/registration/index.ts';
import { formats } from './format.ts';
import { fieldName, fieldTitle } from './fields.ts';

type Params = Readonly<Record<string, string | number>>;

/** The values of a finding, as words for its sentence. */
export interface FindingWords {
  /** The text in the cell. */
  readonly value: string;
  /** What would be written instead, when there is a suggestion. */
  readonly write: string | null;
  readonly field: string;
  readonly fieldTitle: string;
  readonly date: (name: string) => string;
  /** The label of the code in a parameter. */
  readonly label: (name: string) => string;
  /** A parameter as it is, such as a year. */
  readonly text: (name: string) => string;
  /** The other row of a pair, as `rij 12` or `rij 12 van Kwartaal 2`. */
  readonly otherRow: string | null;
  readonly personal: string;
}

const personalWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    bsn: 'een BSN',
    iban: 'een rekeningnummer',
    email: 'een e-mailadres',
    phone: 'een telefoonnummer',
    address: 'een adres',
    name: 'een naam',
    'birth-date': 'een geboortedatum',
    'free-text': 'vrije tekst',
  },
  en: {
    bsn: 'a citizen service number',
    iban: 'a bank account number',
    email: 'an e-mail address',
    phone: 'a telephone number',
    address: 'an address',
    name: 'a name',
    'birth-date': 'a date of birth',
    'free-text': 'free text',
  },
};

const otherRowIn: Readonly<Record<Language, (row: string, sheet: string) => string>> = {
  nl: (row, sheet) => (sheet === '' ? `rij ${row}` : `rij ${row} van ${sheet}`),
  en: (row, sheet) => (sheet === '' ? `row ${row}` : `row ${row} of ${sheet}`),
};

const isField = (value: unknown): value is Field => fields.some((field) => field === value);

/** Puts a finding's parameters into words. `sheet` is the sheet of its own cell. */
export function wordsOf(params: Params, sheet: string, language: Language): FindingWords {
  const format = formats[language];
  const text = (name: string): string => String(params[name] ?? '');
  const field = params['field'];
  const { otherRow, otherSheet } = params;
  return {
    value: text('value').trim(),
    write: params['write'] === undefined ? null : text('write'),
    field: isField(field) ? fieldName(field, language) : '',
    fieldTitle: isField(field) ? fieldTitle(field, language) : '',
    date: (name) => (text(name) === '' ? '' : format.date(text(name))),
    label: (name) => labelOf(text(name), language),
    text,
    otherRow:
      otherRow === undefined
        ? null
        : otherRowIn[language](
            String(otherRow),
            typeof otherSheet === 'string' && otherSheet !== sheet ? otherSheet : '',
          ),
    personal: personalWords[language][text('what')] ?? '',
  };
}
