import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { Checked } from '#addin/check/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { submitTexts } from './texts.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  number: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The one number that matters: how much of the sheet can be submitted as it is. */
export function Readiness({ checked: { ready, total, tables } }: { readonly checked: Checked }) {
  const styles = useStyles();
  const t = useTexts(submitTexts);
  const sentence = tables.every(({ layout }) => layout === 'row-per-case')
    ? t.readyRows(ready, total)
    : t.ready(ready, total);
  return (
    <section className={styles.box}>
      <Text className={styles.number} role="status">
        {sentence}
      </Text>
      <ProgressBar value={total === 0 ? 0 : ready / total} thickness="large" aria-label={sentence} />
      {ready < total && <Text className={styles.quiet}>{t.waits(total - ready)}</Text>}
    </section>
  );
}
