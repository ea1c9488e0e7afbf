import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { Checked } from '#addin/check/index.ts';
import { Announced } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { submitTexts } from '../texts.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  number: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly checked: Checked;
  /** Findings that need a look. */
  readonly open: number;
}

/** The one number that matters: how many reports of the sheet can be submitted as they are. */
export function Readiness({ checked: { ready, total }, open }: Props) {
  const styles = useStyles();
  const t = useTexts(submitTexts);
  const sentence = total === 0 ? t.noReports : t.ready(ready, total);
  return (
    <section className={styles.box}>
      <Text className={styles.number}>{sentence}</Text>
      <Announced text={`${sentence}. ${t.updated(open)}`} />
      <ProgressBar value={ready / Math.max(total, 1)} thickness="large" aria-label={sentence} />
      {ready < total && (
        <Text className={styles.quiet}>
          {t.waits(total - ready)} {ready > 0 && t.restGoes}
        </Text>
      )}
    </section>
  );
}
