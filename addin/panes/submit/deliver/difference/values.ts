import { isCodedField, labelOf, listFor } from '#shared/codebook/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import type { Field } from '#shared/registration/index.ts';
import { formats } from '#addin/i18n/index.ts';

type Value = string | boolean | null | readonly string[];

const words = { nl: { yes: 'ja', no: 'nee', empty: 'leeg' }, en: { yes: 'yes', no: 'no', empty: 'empty' } } as const;

/** The value of a field as people read it: labels instead of codes, dates written out, `leeg` for nothing. */
export function valueInWords(field: Field, value: Value, language: Language): string {
  const format = formats[language];
  if (value === null || value === '' || (typeof value === 'object' && value.length === 0)) return words[language].empty;
  if (typeof value === 'boolean') return value ? words[language].yes : words[language].no;
  const list = isCodedField(field) ? listFor(field) : undefined;
  if (typeof value === 'object') return format.list(value.map((code) => labelOf(code, language, list)));
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value) && list === undefined && field !== 'caseNumber') return format.date(value);
  return list === undefined ? value : labelOf(value, language, list);
}
