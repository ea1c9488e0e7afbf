import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFormat } from '#addin/i18n/index.ts';
import { lineInWords } from './words.ts';
import type { LogLine } from './words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Lines of the audit trail: what, to what and where; then when, who and from which network. */
export function Lines({ lines }: { readonly lines: readonly LogLine[] }) {
  const styles = useStyles();
  const { language, moment } = useFormat();
  return (
    <ol className={styles.list}>
      {lines.map((line) => {
        const { what, object, result, place, who, origin } = lineInWords(line, language);
        return (
          <li key={`${place} ${line.number}`} className={styles.item}>
            <Text weight="semibold">{what}</Text>
            <Text>{[place, object, result].filter((part) => part !== '').join(' · ')}</Text>
            <Text className={styles.quiet}>{[moment(line.when), who, origin].join(' · ')}</Text>
          </li>
        );
      })}
    </ol>
  );
}
