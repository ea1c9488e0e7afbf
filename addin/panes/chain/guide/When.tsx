import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Condition } from '#shared/blauwdruk/index.ts';
import { conditionsInWords } from './conditions.ts';
import { guideTexts } from './texts.ts';

const useStyles = makeStyles({ when: { color: tokens.colorNeutralForeground2 } });

/** When something of the playbook applies, in the words of the sheet. */
export function When({ trigger }: { readonly trigger: readonly Condition[] }) {
  const styles = useStyles();
  const t = useTexts(guideTexts);
  const format = useFormat();
  return (
    <Text size={200} className={styles.when} block>
      {t.when(conditionsInWords(trigger, format).join(`; ${t.or} `))}
    </Text>
  );
}
