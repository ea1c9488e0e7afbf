import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Divided } from '#addin/app/ignored.ts';
import { Foldable } from '#addin/components/index.ts';
import { titleOf, whereOf } from '#addin/i18n/findings.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { submitTexts } from '../../texts.ts';
import { useFindingActions } from './actions.ts';
import { FindingPlace } from './FindingItem.tsx';
import { idOf } from './groups.ts';
import { listTexts } from './list-texts.ts';
import { stop } from './useKeptFocus.ts';

const mostShown = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What somebody left as it is, with why, and a way to look at it again. */
export function IgnoredList({ ignored }: { readonly ignored: Divided['ignored'] }) {
  const styles = useStyles();
  const t = useTexts(listTexts);
  const s = useTexts(submitTexts);
  const { language } = useFormat();
  const { manySheets, takeBack } = useFindingActions();
  if (ignored.length === 0) return null;
  const shown = ignored.slice(0, mostShown);
  return (
    <Foldable title={t.ignored(ignored.length)}>
      <Text className={styles.quiet}>{t.ignoredText}</Text>
      <ul className={styles.list}>
        {shown.map(({ finding, reason }) => (
          <li key={idOf(finding)} className={styles.item} {...stop}>
            <FindingPlace finding={finding} />
            <Text>{titleOf(finding, language)}</Text>
            <Text className={styles.quiet}>{t.because(reason)}</Text>
            <span>
              <Button
                size="small"
                aria-label={t.takeBackName(whereOf(finding, language, manySheets) || s.sheetWide)}
                onClick={() => takeBack([finding])}
              >
                {t.takeBack}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {ignored.length > shown.length && (
        <Text className={styles.quiet}>{s.firstShown(shown.length, ignored.length)}</Text>
      )}
    </Foldable>
  );
}
