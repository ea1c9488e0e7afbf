import { Field as LabelledField, Select } from '@fluentui/react-components';
import { fieldName, useFormat, useTexts } from '#addin/i18n/index.ts';
import { isCodedField, labelOf, listFor } from '#shared/codebook/index.ts';
import { addressOf } from '#shared/sheet/index.ts';
import type { Question } from '#shared/sheet/index.ts';
import { columnTexts } from './column-texts.ts';

export type AskedLabel = Extract<Question, { kind: 'label' }>;

interface Props {
  readonly question: AskedLabel;
  readonly onAnswer: (code: string) => void;
}

/** Learns a word: which code it stands for, here and whenever this workbook is checked. */
export function LabelQuestion({ question, onAnswer }: Props) {
  const t = useTexts(columnTexts);
  const { language } = useFormat();
  const { field, label, count, firstCell, candidates } = question;
  const list = isCodedField(field) ? listFor(field) : undefined;
  const all = (list?.entries ?? []).filter(({ code, retired }) => retired !== true && !candidates.includes(code));
  return (
    <LabelledField
      label={t.labelTitle(fieldName(field, language))}
      hint={t.labelText(label, count, addressOf(firstCell))}
    >
      <Select defaultValue="" onChange={(_, { value }) => value !== '' && onAnswer(value)}>
        <option value="">{t.labelChoose}</option>
        {candidates.length > 0 && (
          <optgroup label={t.likely}>
            {candidates.map((code) => (
              <option key={code} value={code}>
                {labelOf(code, language, list)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={t.allCodes}>
          {all.map(({ code }) => (
            <option key={code} value={code}>
              {labelOf(code, language, list)}
            </option>
          ))}
        </optgroup>
      </Select>
    </LabelledField>
  );
}
