import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, HistoryRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { useTexts } from '#addin/i18n/index.ts';
import type { Citation } from '#shared/blauwdruk/index.ts';
import { checkedInWords, distinctSources } from '../words.ts';
import { partTexts } from './texts.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  source: { display: 'flex', columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, fontSize: '14px', marginBlockStart: '1px' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

const icons = {
  source: CheckmarkCircleRegular,
  'to-be-verified': QuestionCircleRegular,
  historical: HistoryRegular,
} as const;

/** Where a statement comes from, how sure that is, and when it was last checked; in full where there is room. */
export function Sources({ sources, full = false }: { readonly sources: readonly Citation[]; readonly full?: boolean }) {
  const styles = useStyles();
  const t = useTexts(partTexts);
  return (
    <ul className={styles.list} aria-label={t.source}>
      {distinctSources(sources).map(({ short, citation, status, checkedOn, url }) => {
        const Icon = icons[status];
        const name = full ? citation : short;
        return (
          <li key={citation} className={styles.source}>
            <Icon className={styles.icon} aria-hidden />
            <Text size={200}>
              {full && url !== null ? (
                <Link className={styles.link} href={url} target="_blank" rel="noreferrer" inline>
                  {name}
                </Link>
              ) : (
                name
              )}
              {' · '}
              {t.sourceStatus[status](checkedInWords(checkedOn))}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
