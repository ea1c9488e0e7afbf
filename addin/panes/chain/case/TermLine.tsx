import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  CalendarCancelRegular,
  CalendarClockRegular,
  CalendarRegular,
  CalendarQuestionMarkRegular,
} from '@fluentui/react-icons';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { GuidedTerm, TermStatus } from '#shared/blauwdruk/index.ts';
import { chainTexts } from '../texts.ts';
import { termInWords } from '../words.ts';

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

const badges = {
  passed: { icon: <CalendarCancelRegular />, color: 'danger' },
  'perhaps-passed': { icon: <CalendarQuestionMarkRegular />, color: 'warning' },
  'this-week': { icon: <CalendarClockRegular />, color: 'warning' },
  later: { icon: <CalendarRegular />, color: 'informative' },
} as const satisfies Record<TermStatus, object>;

/** When a step must be done: the date, where today stands in a word and an icon, and how it was counted. */
export function TermLine({ term }: { readonly term: GuidedTerm }) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const { sentence, notes, status } = termInWords(term, t, useFormat());
  return (
    <div className={styles.term}>
      {status !== null && (
        <Badge appearance="tint" color={badges[status].color} icon={badges[status].icon}>
          {t.termStatus[status]}
        </Badge>
      )}
      <Text>{sentence}</Text>
      {notes.map((note) => (
        <Text key={note} size={200}>
          {note}
        </Text>
      ))}
    </div>
  );
}
