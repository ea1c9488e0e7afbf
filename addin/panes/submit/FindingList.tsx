import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { adviceOf, whereOf } from '#addin/i18n/findings.ts';
import type { Finding } from '#shared/rules/index.ts';
import { alike, idOf, writtenBy } from './groups.ts';
import { LabelQuestion } from './LabelQuestion.tsx';
import type { AskedLabel } from './LabelQuestion.tsx';
import { questionId } from './teach.ts';
import { submitTexts } from './texts.ts';

/** A list on the screen ends here; the number beside it is exact. */
const mostShown = 100;
/** Words to learn shown at once; the next ones come when these are learnt. */
const mostWords = 3;

const useStyles = makeStyles({
  word: {
    '& .fui-Select, & .fui-Select__select': { minWidth: 0 },
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  advice: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: '2px' },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly onGo: (finding: Finding) => void;
  /** The words of these findings that can be learnt. */
  readonly words: readonly AskedLabel[];
  readonly onLearn: (question: AskedLabel, code: string) => void;
  /** Writes the mends of these findings. */
  readonly onFix: (findings: readonly Finding[]) => void;
}

/** The findings of one group: where, what, and the mend that is at hand. */
export function FindingList({ findings, words, onGo, onFix, onLearn }: Props) {
  const styles = useStyles();
  const t = useTexts(submitTexts);
  const shown = findings.slice(0, mostShown);
  return (
    <>
      {words.slice(0, mostWords).map((question) => (
        <div key={questionId(question)} className={styles.word}>
          <LabelQuestion question={question} onAnswer={(code) => onLearn(question, code)} />
        </div>
      ))}
      <ul className={styles.list}>
        {shown.map((finding) => (
          <Item key={idOf(finding)} finding={finding} same={alike(findings, finding)} onGo={onGo} onFix={onFix} />
        ))}
      </ul>
      {findings.length > shown.length && (
        <Text className={styles.quiet}>{t.firstShown(shown.length, findings.length)}</Text>
      )}
    </>
  );
}

function Item({
  finding,
  same,
  onGo,
  onFix,
}: Pick<Props, 'onGo' | 'onFix'> & { readonly finding: Finding; readonly same: readonly Finding[] }) {
  const styles = useStyles();
  const t = useTexts(submitTexts);
  const { language } = useFormat();
  const where = whereOf(finding, language);
  const write = writtenBy(finding);
  const value = String(finding.params['value'] ?? '');
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        {finding.cells.length === 0 ? (
          <Text weight="semibold">{t.sheetWide}</Text>
        ) : (
          <Link as="button" aria-label={t.goTo(where)} onClick={() => onGo(finding)}>
            {where}
          </Link>
        )}
        {finding.caseNumber !== null && <Text className={styles.quiet}>{finding.caseNumber}</Text>}
      </span>
      <Text className={styles.advice}>{adviceOf(finding, language)}</Text>
      {write !== null && (
        <span className={styles.actions}>
          <Button size="small" onClick={() => onFix([finding])}>
            {t.fixTo(write)}
          </Button>
          {same.length > 1 && (
            <Button
              size="small"
              aria-label={t.fixAllName(same.length, value, write)}
              title={t.fixAllName(same.length, value, write)}
              onClick={() => onFix(same)}
            >
              {t.fixAll(same.length)}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
