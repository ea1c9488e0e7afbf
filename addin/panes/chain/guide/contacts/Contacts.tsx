import { Button, Checkbox, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { PersonAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState } from '#addin/components/index.ts';
import type { Contact } from '#addin/excel/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { PlainList } from '../../parts/PlainList.tsx';
import { Section } from '../../parts/Section.tsx';
import { ContactForm } from './ContactForm.tsx';
import { ContactItem } from './ContactItem.tsx';
import { contactTexts } from './texts.ts';
import { useContacts } from './useContacts.ts';

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground2 },
  add: { alignSelf: 'flex-start' },
  whole: { minWidth: 0 },
  screenOnly: { '@media print': { display: 'none' } },
});

/** Whom the bureau knows at the partners, of one or of all; kept in the workbook, and printed only when asked. */
export function Contacts({ partner }: { readonly partner: string | null }) {
  const styles = useStyles();
  const t = useTexts(contactTexts);
  const sayTrouble = useTroubleText();
  const { contacts, error, keep, load } = useContacts();
  // The place in the list that is being filled in; one past the end for somebody new.
  const [editing, setEditing] = useState<number | null>(null);
  const [said, say] = useState('');
  const [printed, setPrinted] = useState(false);
  const all = contacts ?? [];
  const own = all.filter((one) => partner === null || one.partner === partner);
  const blank: Contact = { partner: partner ?? 'police', name: '', position: '', telephone: '', email: '' };
  const put = async (index: number, contact: Contact): Promise<void> => {
    if (await keep(all.toSpliced(index, 1, contact))) setEditing(null);
  };
  const remove = async (contact: Contact): Promise<void> => {
    if (await keep(all.filter((one) => one !== contact))) say(t.removed(contact.name));
  };
  const form = (index: number) => (
    <ContactForm
      start={all[index] ?? blank}
      onSave={(contact) => void put(index, contact)}
      onCancel={() => setEditing(null)}
    />
  );
  return (
    <div className={mergeClasses(styles.whole, !printed && styles.screenOnly)}>
      <Section heading={t.title}>
        <Text size={200} className={styles.muted}>
          {t.stays}
        </Text>
        {error !== null && <ErrorState {...sayTrouble(error)} onRetry={() => void load()} />}
        {contacts !== null && own.length === 0 && editing === null && <Text>{t.none}</Text>}
        <PlainList>
          {own.map((contact) => {
            const index = all.indexOf(contact);
            return index === editing ? (
              <li key={index}>{form(index)}</li>
            ) : (
              <ContactItem
                key={index}
                contact={contact}
                onChange={() => setEditing(index)}
                onRemove={() => void remove(contact)}
              />
            );
          })}
        </PlainList>
        {editing === all.length && form(all.length)}
        <Text role="status" size={200}>
          {said}
        </Text>
        {contacts !== null && editing === null && (
          <Button
            className={mergeClasses(styles.add, styles.screenOnly)}
            icon={<PersonAddRegular />}
            onClick={() => setEditing(all.length)}
          >
            {t.add}
          </Button>
        )}
        {own.length > 0 && (
          <Checkbox
            className={styles.screenOnly}
            label={t.print}
            checked={printed}
            onChange={(_, { checked }) => setPrinted(checked === true)}
          />
        )}
      </Section>
    </div>
  );
}
