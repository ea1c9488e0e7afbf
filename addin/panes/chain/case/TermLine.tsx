import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFormat } from '#addin/i18n/index.ts';
import type { GuidedTerm } from '#shared/blauwdruk/index.ts';
import { TermBadge } from '../parts/TermBadge.tsx';
import { termInWords } from './words.ts';

const useStyles = makeStyles({
  term: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** When a step must be done: the date, where today stands in a word and an icon, and how it was counted. */
export function TermLine({ term }: { readonly term: GuidedTerm }) {
  const styles = useStyles();
  const { sentence, notes, status } = termInWords(term, useFormat());
  return (
    <div className={styles.term}>
      {status !== null && <TermBadge status={status} advisory={term.advisory} />}
      <Text>{sentence}</Text>
      {notes.map((note) => (
        <Text key={note} size={200}>
          {note}
        </Text>
      ))}
    </div>
  );
}
