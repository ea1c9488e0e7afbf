import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import type { CountsResponse } from '#shared/api/index.ts';
import type { Figures } from './figures.ts';
import { analyseTexts } from './texts.ts';

const useStyles = makeStyles({
  source: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the figures rest on and how to read them, as lines of text: under the table, and above a table in Excel. */
export function useSourceLines(figures: Figures | null, sources: CountsResponse['sources']): string[] {
  const t = useTexts(analyseTexts);
  const format = useFormat();
  if (figures === null) return [];
  const delivered = [...new Set(sources.filter(({ version }) => version !== null).map(({ bureau }) => bureau))];
  const names = delivered.map((bureau) => valueLabel('bureau', bureau, format.language));
  return [
    ...(names.length > 0 ? [t.source(format.list(names))] : []),
    figures.precision === 'exact' || figures.base === null ? t.exact : t.rounded(figures.base),
    ...(figures.missing.length > 0
      ? [t.missing(format.list(figures.missing.map(({ bureau, year }) => t.missingItem(bureau, year))))]
      : []),
    ...(figures.overlap ? [t.overlap] : []),
  ];
}

export function SourceLines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.source}>
      {lines.map((line) => (
        <Text key={line} size={200}>
          {line}
        </Text>
      ))}
    </div>
  );
}
