import { Select } from '@fluentui/react-components';
import { ChoiceForm } from '#addin/components/index.ts';
import { fieldTitle, useFormat, useTexts } from '#addin/i18n/index.ts';

import { fields } from '#shared/registration/index.ts';
import type { Field } from '#shared/registration/index.ts';
import { columnTexts } from './column-texts.ts';
import type { ColumnMeaning } from '../teach.ts';

interface Props {
  readonly header: string;
  readonly meaning: ColumnMeaning | null;
  /** Most likely first. */
  readonly candidates: readonly Field[];
  readonly hint?: string;
  readonly onChoose: (meaning: ColumnMeaning) => void;
}

/** Asks what a column means: first what it probably is, then everything else it can be. */
export function MeaningSelect({ header, meaning, candidates, hint, onChoose }: Props) {
  const t = useTexts(columnTexts);
  const { language } = useFormat();
  const others = fields.filter((field) => !candidates.includes(field));
  const options = (list: readonly Field[]) =>
    list.map((field) => (
      <option key={field} value={field}>
        {fieldTitle(field, language)}
      </option>
    ));
  return (
    <ChoiceForm
      label={t.meaningOf(header)}
      {...(hint !== undefined && { hint })}
      present={meaning ?? ''}
      action={t.take}
      onTake={(value) => onChoose(value as ColumnMeaning)}
    >
      {(value, choose) => (
        <Select value={value} onChange={(_, chosen) => choose(chosen.value)}>
          {meaning === null && <option value="">{t.choose}</option>}
          {candidates.length > 0 && <optgroup label={t.likely}>{options(candidates)}</optgroup>}
          <optgroup label={t.notSubmitted}>
            <option value="personal">{t.keep}</option>
            <option value="ignore">{t.ignore}</option>
          </optgroup>
          <optgroup label={t.others}>{options(others)}</optgroup>
        </Select>
      )}
    </ChoiceForm>
  );
}
