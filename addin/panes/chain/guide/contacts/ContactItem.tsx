import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import type { Contact } from '#addin/excel/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { usePlaybook } from '../../playbook.tsx';
import { contactTexts } from './texts.ts';

const useStyles = makeStyles({
  contact: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', overflowWrap: 'anywhere' },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  // Tall enough to touch (WCAG 2.2, 2.5.8).
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
  muted: { color: tokens.colorNeutralForeground2 },
  buttons: { '@media print': { display: 'none' } },
});

/** One contact: who, of which partner, and how to reach them. */
export function ContactItem(props: {
  readonly contact: Contact;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(contactTexts);
  const { language } = useFormat();
  const { playbook } = usePlaybook();
  const { partner, name, position, telephone, email } = props.contact;
  const partnerTitle = playbook.partners.find(({ id }) => id === partner)?.title[language];
  return (
    <li className={styles.contact}>
      <span className={styles.words}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={styles.muted}>
          {[partnerTitle, position].filter(Boolean).join(' · ')}
        </Text>
        {telephone !== '' && (
          <Link className={styles.link} href={`tel:${telephone.replace(/[^+\d]/gu, '')}`}>
            {telephone}
          </Link>
        )}
        {email !== '' && (
          <Link className={styles.link} href={`mailto:${email}`}>
            {email}
          </Link>
        )}
      </span>
      <span className={styles.buttons}>
        <Button
          appearance="subtle"
          size="small"
          icon={<EditRegular />}
          aria-label={t.changeOf(name)}
          title={t.change}
          onClick={props.onChange}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={t.removeOf(name)}
          title={t.remove}
          onClick={props.onRemove}
        />
      </span>
    </li>
  );
}
