import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useTexts } from '#addin/i18n/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { letterTexts } from './texts.ts';

/** The language of a letter: that of whom it goes to, whatever the language of the screen. */
export function LanguageChoice(props: {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}) {
  const t = useTexts(letterTexts);
  return (
    <Field label={t.language}>
      <RadioGroup
        layout="horizontal"
        value={props.language}
        onChange={(_, { value }) => props.onChange(value === 'en' ? 'en' : 'nl')}
      >
        <Radio value="nl" label={t.languages.nl} />
        <Radio value="en" label={t.languages.en} />
      </RadioGroup>
    </Field>
  );
}
