import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import type { Taught } from '#addin/app/profiles.ts';
import { ChoiceForm } from '#addin/components/index.ts';
import { fieldName, fieldTitle, useFormat, useTexts } from '#addin/i18n/index.ts';
import { isCodedField, labelOf, listFor } from '#shared/codebook/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { fields } from '#shared/registration/index.ts';
import { stop } from '../findings/useKeptFocus.ts';
import { taughtTexts } from './taught-texts.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: '2px',
    minHeight: '32px',
  },
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What something that was taught can mean instead, its present meaning included. */
function choicesFor(taught: Taught, t: (typeof taughtTexts)['nl'], language: Language): readonly Choice[] {
  switch (taught.kind) {
    case 'column':
      return [
        { value: 'personal', label: t.personal },
        { value: 'ignore', label: t.ignore },
        ...fields.map((field) => ({ value: field, label: fieldTitle(field, language) })),
      ];
    case 'date-order':
      return [
        { value: 'day-first', label: t.dayFirst },
        { value: 'month-first', label: t.monthFirst },
      ];
    case 'label': {
      if (!isCodedField(taught.field)) return [];
      const list = listFor(taught.field);
      return list.entries
        .filter(({ code, retired }) => retired !== true || code === taught.meaning)
        .map(({ code }) => ({ value: code, label: labelOf(code, language, list) }));
    }
  }
}

interface Props {
  readonly taught: Taught;
  readonly onChange: (taught: Taught) => void;
  readonly onForget?: () => void;
}

/** One thing that was taught, what it means, and ways to change or forget it. */
export function TaughtRow({ taught, onChange, onForget }: Props) {
  const styles = useStyles();
  const t = useTexts(taughtTexts);
  const { language } = useFormat();
  const [changing, setChanging] = useState(false);
  const { word } = taught;
  const choices = choicesFor(taught, t, language);
  const meaning = choices.find(({ value }) => value === taught.meaning)?.label ?? taught.meaning;
  const about = taught.kind === 'label' ? fieldName(taught.field, language) : t.kinds[taught.kind];
  if (changing) {
    return (
      <li className={styles.card} {...stop}>
        <ChoiceForm
          label={t.means(word)}
          present={taught.meaning}
          action={t.take}
          onTake={(value) => {
            setChanging(false);
            onChange({ ...taught, meaning: value } as Taught);
          }}
        >
          {(chosen, choose) => (
            <Select autoFocus value={chosen} onChange={(_, { value }) => choose(value)}>
              {choices.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </ChoiceForm>
      </li>
    );
  }
  return (
    <li className={styles.row} {...stop}>
      <span className={styles.words}>
        <Text>‘{word}’</Text>
        <Text size={200} className={styles.quiet}>
          {meaning} · {about}
        </Text>
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<EditRegular />}
        aria-label={t.change(word)}
        onClick={() => setChanging(true)}
      />
      {onForget !== undefined && (
        <Button
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={t.forget(word)}
          onClick={onForget}
        />
      )}
    </li>
  );
}
