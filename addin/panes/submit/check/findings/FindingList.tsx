import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTexts } from '#addin/i18n/index.ts';
import type { Finding } from '#shared/rules/index.ts';
import type { Question } from '#shared/sheet/index.ts';
import { submitTexts } from '../../texts.ts';
import { FindingItem } from './FindingItem.tsx';
import { alikeIn, idOf, wordsOf } from './groups.ts';
import { listTexts } from './list-texts.ts';
import { WordCard } from './WordCard.tsx';
import { questionId } from '../teach.ts';

/** A list on the screen ends here; the number beside it is exact. */
const mostShown = 100;
/** Words shown at once; the next ones come when these are solved. */
const mostWords = 10;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly findings: readonly Finding[];
  /** How many there are of the group, those that are not listed included. */
  readonly count: number;
  readonly questions: readonly Question[];
}

/** The findings of one group: unknown words each once, and everything else cell by cell. */
export function FindingList({ findings, count, questions }: Props) {
  const styles = useStyles();
  const t = useTexts(submitTexts);
  const l = useTexts(listTexts);
  const { words, others } = useMemo(() => wordsOf(findings, questions), [findings, questions]);
  const same = useMemo(() => alikeIn(others), [others]);
  const shown = others.slice(0, mostShown);
  const wordless = others.length + count - findings.length;
  return (
    <>
      <ul className={styles.list}>
        {words.slice(0, mostWords).map((word) => (
          <WordCard key={questionId(word.question)} word={word} />
        ))}
        {shown.map((finding) => (
          <FindingItem key={idOf(finding)} finding={finding} group={others} same={same(finding)} />
        ))}
      </ul>
      {words.length > mostWords && <Text className={styles.quiet}>{l.moreWords(words.length - mostWords)}</Text>}
      {wordless > shown.length && <Text className={styles.quiet}>{t.firstShown(shown.length, wordless)}</Text>}
    </>
  );
}
