import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFormat } from '#addin/i18n/index.ts';
import { usePlaybook } from '../playbook.tsx';
import { Sources } from './Sources.tsx';

const useStyles = makeStyles({ role: { color: tokens.colorNeutralForeground2 } });

/** What a partner is for, with the source. */
export function PartnerRole({ partner }: { readonly partner: string }) {
  const styles = useStyles();
  const { language } = useFormat();
  const { playbook, cite } = usePlaybook();
  const about = playbook.partners.find(({ id }) => id === partner);
  if (about === undefined) return null;
  return (
    <div>
      <Text size={200} className={styles.role}>
        {about.role[language]}
      </Text>
      <Sources sources={cite(about.sources)} />
    </div>
  );
}
