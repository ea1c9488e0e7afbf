import { isCodedField, labelOf, listFor } from '#shared/codebook/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { fields } from '#shared/registration/index.ts';
import type { Field } from '#shared/registration/index.ts';
import { asExcelShows } from './excel-words.ts';
import { fieldChoice, fieldInFull, fieldName, fieldTitle } from './fields.ts';
import { formats, shortened } from './format.ts';

type Params = Readonly<Record<string, string | number>>;

/** The values of a finding, as words for its sentence. */
export interface FindingWords {
  /** The text in the cell, cut where it is long. */
  readonly value: string;
  /** What would be written instead, when there is a suggestion. */
  readonly write: string | null;
  readonly field: string;
  readonly fieldTitle: string;
  /** The field behind an article, where its name is too short for that: `datum van het voorval`. */
  readonly fieldInFull: string;
  /** What to choose from the field's list: `een grond`, `wie er meldt`. */
  readonly choice: string;
  readonly date: (name: string) => string;
  /** The label of the code in a parameter. */
  readonly label: (name: string) => string;
  /** The labels of the codes in a parameter: `Arbeidsmarkt en Onderwijs`. */
  readonly labels: (name: string) => string;
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

/** Something about a person in words, such as `een e-mailadres`. */
export const personalWord = (what: string, language: Language): string => personalWords[language][what] ?? '';

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
    value: shortened(asExcelShows(text('value').trim(), language)),
    write: params['write'] === undefined ? null : shortened(text('write')),
    field: isField(field) ? fieldName(field, language) : '',
    fieldTitle: isField(field) ? fieldTitle(field, language) : '',
    fieldInFull: isField(field) ? fieldInFull(field, language) : '',
    choice: isField(field) ? fieldChoice(field, language) : '',
    date: (name) => (text(name) === '' ? '' : format.date(text(name))),
    label: (name) => labelOf(text(name), language),
    labels: (name) => {
      const list = isField(field) && isCodedField(field) ? listFor(field) : undefined;
      const codes = text(name).split(' ');
      return format.list(codes.map((code) => labelOf(code, language, list)));
    },
    text,
    otherRow:
      otherRow === undefined
        ? null
        : otherRowIn[language](
            String(otherRow),
            typeof otherSheet === 'string' && otherSheet !== sheet ? otherSheet : '',
          ),
    personal: personalWord(text('what'), language),
  };
}
