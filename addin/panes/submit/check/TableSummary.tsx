import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { Checked } from '#addin/check/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { leftOutSentence } from '#addin/i18n/left-out.ts';
import { rangeOf } from '#shared/sheet/index.ts';
import { submitTexts } from '../texts.ts';
import { ShieldList } from './shield/ShieldList.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
  },
  tables: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** What was found, in Excel's own words, and what stays behind. */
export function TableSummary({ checked, onEdit }: { readonly checked: Checked; readonly onEdit?: () => void }) {
  const styles = useStyles();
  const t = useTexts(submitTexts);
  const { language } = useFormat();
  const hidden = checked.tables.reduce((sum, { hiddenRowCount }) => sum + hiddenRowCount, 0);
  return (
    <section className={styles.box}>
      <div className={styles.line}>
        <div className={styles.tables}>
          {checked.tables.map((table) => (
            <Text key={`${table.sheet} ${rangeOf(table.area)}`}>
              <span className={styles.name}>{table.sheet}</span>{' '}
              <span className={styles.quiet}>
                {t.tableRows(rangeOf(table.area), table.dataRowCount)}
                {table.layout === 'row-per-ground' && ` · ${t.perGround}`}
              </span>
            </Text>
          ))}
        </div>
        {onEdit !== undefined && (
          <Button
            appearance="subtle"
            size="small"
            icon={<EditRegular />}
            aria-label={t.editColumns}
            title={t.editColumns}
            onClick={onEdit}
          />
        )}
      </div>
      {hidden > 0 && <Text className={styles.quiet}>{t.hidden(hidden)}</Text>}
      {checked.leftOutTables.map((table) => (
        <Text key={`${table.sheet} ${rangeOf(table.area)}`} className={styles.quiet}>
          {leftOutSentence(table, language)}
        </Text>
      ))}
      <ShieldList checked={checked} />
    </section>
  );
}
