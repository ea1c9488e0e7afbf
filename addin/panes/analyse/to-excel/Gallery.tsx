import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TableRegular } from '@fluentui/react-icons';
import { Foldable } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { analyseTexts } from '../words/texts.ts';
import { type ReadyViewId, readyViewIds } from './gallery.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& button': { width: '100%', justifyContent: 'flex-start', textAlign: 'start' },
  },
  gallery: { '@media print': { display: 'none' } },
});

/** Ready pivot tables, each a click away. */
export function Gallery({ busy, onPut }: { readonly busy: boolean; readonly onPut: (id: ReadyViewId) => void }) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  return (
    <div className={styles.gallery}>
      <Foldable title={t.galleryTitle}>
        <Text size={200}>{t.galleryText}</Text>
        <ul className={styles.list}>
          {readyViewIds.map((id) => (
            <li key={id}>
              <Button appearance="subtle" icon={<TableRegular />} disabled={busy} onClick={() => onPut(id)}>
                {t.gallery[id].title}
              </Button>
            </li>
          ))}
        </ul>
      </Foldable>
    </div>
  );
}
