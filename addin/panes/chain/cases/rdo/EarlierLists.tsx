import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CaseListSheet } from '#addin/excel/cases/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { PlainList } from '../../parts/PlainList.tsx';
import { Section } from '../../parts/Section.tsx';
import { rdoTexts } from './texts.ts';

const useStyles = makeStyles({
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
  return (
    <Section heading={t.earlier} level="h3" count={lists.length}>
      <PlainList>
        {lists.map(({ sheet, heldOn }) => (
          <li key={sheet} className={styles.item}>
            <Text>{t.earlierOn(format.date(heldOn), sheet)}</Text>
            <Button size="small" aria-label={`${t.readBack}: ${sheet}`} onClick={() => onOpen(sheet)}>
              {t.readBack}
            </Button>
          </li>
        ))}
      </PlainList>
    </Section>
  );
}
