import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Contact } from '#addin/excel/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { usePlaybook } from '../../playbook.tsx';
import { contactTexts } from './texts.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Something before and after one `@`, with a dot in what comes after. */
const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text);

/** Fills in or changes one contact. */
export function ContactForm(props: {
  readonly start: Contact;
  readonly onSave: (contact: Contact) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(contactTexts);
  const { language } = useFormat();
  const { playbook } = usePlaybook();
  const [contact, setContact] = useState(props.start);
  const [tried, setTried] = useState(false);
  const put = (part: Partial<Contact>): void => setContact((now) => ({ ...now, ...part }));
  const nameMissing = contact.name.trim() === '';
  const emailWrong = contact.email !== '' && !looksLikeEmail(contact.email);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!nameMissing && !emailWrong) props.onSave(contact);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={t.partner}>
        <Select value={contact.partner} onChange={(_, { value }) => put({ partner: value })}>
          {playbook.partners.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.name} required validationMessage={tried && nameMissing ? t.nameNeeded : null}>
        <Input value={contact.name} onChange={(_, { value }) => put({ name: value })} autoFocus />
      </Field>
      <Field label={t.position}>
        <Input value={contact.position} onChange={(_, { value }) => put({ position: value })} />
      </Field>
      <Field label={t.telephone}>
        <Input type="tel" value={contact.telephone} onChange={(_, { value }) => put({ telephone: value })} />
      </Field>
      <Field label={t.email} validationMessage={tried && emailWrong ? t.emailWrong : null}>
        <Input type="email" value={contact.email} onChange={(_, { value }) => put({ email: value.trim() })} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {t.save}
        </Button>
        <Button onClick={props.onCancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}
