import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTexts } from '#addin/i18n/index.ts';
import type { DifferenceLine } from './difference.ts';
import { differenceTexts } from './difference-texts.ts';

/** Lines of a list that is folded out beside others. */
const usuallyShown = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly lines: readonly DifferenceLine[];
  /** How many there are in all. */
  readonly count: number;
  readonly onGo: ((caseNumber: string) => void) | undefined;
  /** Lines shown at most; the number is exact. */
  readonly most?: number;
}

/** Cases with what is different in them. */
export function DifferenceLines({ lines, count, onGo, most = usuallyShown }: Props) {
  const styles = useStyles();
  const t = useTexts(differenceTexts);
  const shown = lines.slice(0, most);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ key, caseNumber, lines: details }) => (
          <li key={key} className={styles.item}>
            {caseNumber !== null && onGo !== undefined ? (
              <span>
                <Link as="button" aria-label={t.goTo(caseNumber)} onClick={() => onGo(caseNumber)}>
                  {caseNumber}
                </Link>
              </span>
            ) : (
              <Text>{caseNumber ?? t.row(Number(key))}</Text>
            )}
            {details.map((line) => (
              <Text key={line} size={200} className={styles.quiet}>
                {line}
              </Text>
            ))}
          </li>
        ))}
      </ul>
      {count > shown.length && <Text className={styles.quiet}>{t.firstShown(shown.length, count)}</Text>}
    </>
  );
}
