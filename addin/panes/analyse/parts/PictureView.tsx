import { makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { Chart } from '#addin/charts/index.ts';
import { EmptyState } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import type { Picture } from '../pictures/index.ts';
import { analyseTexts } from '../words/texts.ts';
import { FigureTable } from './FigureTable.tsx';
import { SourceLines } from './SourceLines.tsx';
import { TileMap } from './TileMap.tsx';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  sentence: { color: tokens.colorNeutralForeground2 },
});

/** A picture with its sentence, its notes and its table. A heat table is its own table. */
export function PictureView({ picture }: { readonly picture: Picture }) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const { title, sentence, drawing, table, notes, isEmpty } = picture;
  if (isEmpty) return <EmptyState icon={<SearchRegular />} title={t.nothingTitle} text={t.nothingText} />;
  return (
    <>
      <Title3 as="h2" className={styles.title}>
        {title}
      </Title3>
      <Text size={200} className={styles.sentence}>
        {sentence}
      </Text>
      {drawing.kind === 'chart' && <Chart data={drawing.data} summary={sentence} />}
      {drawing.kind === 'tiles' && <TileMap tiles={drawing.tiles} label={title} />}
      <SourceLines lines={notes} />
      <FigureTable table={table} shaded={drawing.kind === 'heat'} />
    </>
  );
}
