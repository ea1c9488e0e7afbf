import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CaseListSheet } from '#addin/excel/cases/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { rdoTexts } from './texts.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

/** The case lists that stand in the workbook, newest first, each with its decisions to take over. */
export function EarlierLists(props: {
  readonly lists: readonly CaseListSheet[];
  readonly onOpen: (sheet: string) => void;
}) {
  const styles = useStyles();
  const t = useTexts(rdoTexts);
  const format = useFormat();
  const { lists, onOpen } = props;
  if (lists.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="rdo-earlier">
      <h3 id="rdo-earlier" className={styles.heading}>
        {t.earlier}
      </h3>
      <ul className={styles.list}>
        {lists.map(({ sheet, heldOn }) => (
          <li key={sheet} className={styles.item}>
            <Text>{t.earlierOn(format.date(heldOn), sheet)}</Text>
            <Button size="small" aria-label={`${t.readBack}: ${sheet}`} onClick={() => onOpen(sheet)}>
              {t.readBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
