import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  source: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** What the figures rest on and how to read them. */
export function SourceLines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.source}>
      {lines.map((line) => (
        <Text key={line} size={200}>
          {line}
        </Text>
      ))}
    </div>
  );
}
