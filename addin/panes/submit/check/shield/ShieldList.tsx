import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useMemo } from 'react';
import type { Checked } from '#addin/check/index.ts';
import { Foldable } from '#addin/components/index.ts';
import { fieldName, useFormat, useTexts } from '#addin/i18n/index.ts';
import { columnName } from '#shared/sheet/index.ts';
import type { ShieldedColumn } from '#shared/sheet/index.ts';
import { fates, shieldRows } from './shield-rows.ts';
import { shieldTexts } from './shield-texts.ts';

/** Names of personal columns beyond this many are counted. */
const mostNames = 4;

const useStyles = makeStyles({
  summary: { display: 'flex', columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  shield: { flexShrink: 0, fontSize: '18px', color: tokens.colorBrandForeground1, marginTop: '1px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: '3px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** What stays in the workbook, what is cut short and what is sent, column by column; closed it names what stays. */
export function ShieldList({ checked: { personalColumns, shield } }: { readonly checked: Checked }) {
  const styles = useStyles();
  const t = useTexts(shieldTexts);
  const rows = useMemo(() => shieldRows(shield), [shield]);
  const named = personalColumns.slice(0, mostNames);
  const more = personalColumns.length - named.length;
  const summary =
    personalColumns.length === 0
      ? t.nothingPersonal
      : t.summary(more > 0 ? [...named, t.more(more)] : named, personalColumns.length);
  return (
    <Foldable
      title={
        <span className={styles.summary}>
          <ShieldCheckmarkRegular className={styles.shield} aria-hidden />
          <span>{summary}</span>
        </span>
      }
    >
      {fates.map(
        (fate) =>
          rows[fate].length > 0 && (
            <div key={fate}>
              <h3 className={styles.title}>{t.fates[fate]}</h3>
              <Text size={200} className={styles.quiet}>
                {t.fateTexts[fate]}
              </Text>
              <ul className={styles.list}>
                {rows[fate].map((row) => (
                  <li key={`${row.sheet} ${row.column}`} className={styles.row}>
                    <Text>{row.header === '' ? t.column(columnName(row.column)) : row.header}</Text>
                    <Detail row={row} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      <Text size={200} className={styles.quiet}>
        {t.rest}
      </Text>
    </Foldable>
  );
}

function Detail({ row: { because, field, cells, cut, heldBack } }: { readonly row: ShieldedColumn }) {
  const styles = useStyles();
  const t = useTexts(shieldTexts);
  const { language } = useFormat();
  const parts = [
    because === null ? null : t.because[because],
    field === null ? null : t.asField(fieldName(field, language)),
    t.cells(cells),
    cut === 0 ? null : t.cut(cut),
    heldBack === 0 ? null : t.heldBack(heldBack),
  ];
  return (
    <Text size={200} className={styles.quiet}>
      {parts.filter((part) => part !== null).join(' · ')}
    </Text>
  );
}
