import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useTexts } from '#addin/i18n/index.ts';
import { logbookTexts } from './texts.ts';
import type { Verdict } from './verdict.ts';

const useStyles = makeStyles({
  whole: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: '16px', paddingTop: '2px', color: tokens.colorStatusSuccessForeground1 },
});

/** Whether the audit trail is whole, and whether everything that it is about can be read. */
export function VerdictView({ verdict: { lines, broken, damaged } }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const t = useTexts(logbookTexts);
  return (
    <>
      {broken.length === 0 ? (
        <Text role="status" className={styles.whole}>
          <CheckmarkCircleRegular aria-hidden className={styles.icon} />
          {t.whole(lines)}
        </Text>
      ) : (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>
            <MessageBarTitle>{t.broken}</MessageBarTitle>
            {[...broken, t.brokenAdvice].join(' ')}
          </MessageBarBody>
        </MessageBar>
      )}
      {damaged.length > 0 && (
        <MessageBar intent="warning" layout="multiline" role="status">
          <MessageBarBody>
            <MessageBarTitle>{t.damaged}</MessageBarTitle>
            {[...damaged, t.damagedAdvice].join(' ')}
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
