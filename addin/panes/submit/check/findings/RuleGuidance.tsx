import { Link, makeStyles } from '@fluentui/react-components';
import { askForGuidance } from '#addin/app/navigation.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { guidanceForRule } from '#shared/blauwdruk/index.ts';
import { listTexts } from './list-texts.ts';

// A target of at least 24 by 24 pixels (WCAG 2.2).
const useStyles = makeStyles({ link: { minHeight: '24px', marginBlock: '4px' } });

/** Leads from findings of a rule to what the playbook says about it; nothing when it says nothing. */
export function RuleGuidance({ rule }: { readonly rule: string }) {
  const styles = useStyles();
  const t = useTexts(listTexts);
  if (guidanceForRule(rule) === null) return null;
  return (
    <Link as="button" className={styles.link} onClick={() => askForGuidance(rule)}>
      {t.readMore}
    </Link>
  );
}
