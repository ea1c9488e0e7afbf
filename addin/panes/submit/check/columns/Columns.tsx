import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useMemo, useState } from 'react';
import type { Checked } from '#addin/check/index.ts';
import { fieldTitle, useFormat, useTexts } from '#addin/i18n/index.ts';

import { columnName } from '#shared/sheet/index.ts';
import { columnsView } from './columns-view.ts';
import type { ColumnRow } from './columns-view.ts';
import { columnTexts } from './column-texts.ts';
import { MeaningSelect } from './MeaningSelect.tsx';
import type { ColumnMeaning } from '../teach.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: '2px',
    minHeight: '32px',
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    paddingBlock: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  card: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  shield: { color: tokens.colorBrandForeground1, fontSize: '18px' },
});

interface Props {
  readonly checked: Checked;
  readonly onTeach: (header: string, meaning: ColumnMeaning) => void;
}

/** Every column and what it was taken for; the doubtful ones first, with examples and a choice. */
export function Columns({ checked, onTeach }: Props) {
  const styles = useStyles();
  const t = useTexts(columnTexts);
  const view = useMemo(() => columnsView(checked.tables, checked.questions), [checked]);
  return (
    <>
      {view.asked.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.title}>{t.askedTitle}</h2>
          <Text className={styles.quiet}>{t.askedText}</Text>
          {view.asked.map((row) => (
            <div key={row.key} className={styles.card}>
              <MeaningSelect
                header={row.header}
                meaning={null}
                candidates={row.candidates}
                {...(row.examples.length > 0 && { hint: t.examples(row.examples) })}
                onChoose={(meaning) => onTeach(row.header, meaning)}
              />
            </div>
          ))}
        </section>
      )}
      <Rows title={t.read(view.read.length)} rows={view.read} onTeach={onTeach} />
      <Rows title={t.personal} text={t.personalText} rows={view.personal} onTeach={onTeach} shield />
      <Rows title={t.ignored} rows={view.ignored} onTeach={onTeach} />
    </>
  );
}

interface RowsProps {
  readonly title: string;
  readonly text?: string;
  readonly rows: readonly ColumnRow[];
  readonly shield?: boolean;
  readonly onTeach: Props['onTeach'];
}

function Rows({ title, text, rows, shield = false, onTeach }: RowsProps) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>
        {shield && <ShieldCheckmarkRegular className={styles.shield} aria-hidden />}
        {title}
      </h2>
      {text !== undefined && <Text className={styles.quiet}>{text}</Text>}
      <ul className={styles.list}>
        {rows.map((row) => (
          <Row key={row.key} row={row} onTeach={onTeach} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row, onTeach }: { readonly row: ColumnRow; readonly onTeach: Props['onTeach'] }) {
  const styles = useStyles();
  const t = useTexts(columnTexts);
  const { language } = useFormat();
  const [changing, setChanging] = useState(false);
  const { meaning } = row;
  if (changing) {
    return (
      <li className={styles.card}>
        <MeaningSelect
          header={row.header}
          meaning={meaning}
          candidates={[]}
          onChoose={(chosen) => {
            setChanging(false);
            onTeach(row.header, chosen);
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Text>{row.header === '' ? t.column(columnName(row.column)) : row.header}</Text>
        {meaning !== null && meaning !== 'personal' && meaning !== 'ignore' && (
          <Text size={200} className={styles.quiet}>
            {fieldTitle(meaning, language)}
          </Text>
        )}
      </span>
      <Text size={200} className={styles.quiet}>
        {columnName(row.column)}
      </Text>
      <Button
        appearance="subtle"
        size="small"
        icon={<EditRegular />}
        aria-label={t.change(row.header)}
        onClick={() => setChanging(true)}
      />
    </li>
  );
}
