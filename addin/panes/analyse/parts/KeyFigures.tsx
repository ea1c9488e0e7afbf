import { makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  ArrowBidirectionalLeftRightRegular as SteadyIcon,
  QuestionCircleRegular,
} from '@fluentui/react-icons';
import { Foldable } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { bureauIds } from '#shared/codebook/index.ts';
import type { Basis } from '../figures/basis.ts';
import { editionOf } from '../figures/basis.ts';
import type { KeyFigures as Figures } from '../figures/key-figures.ts';
import { explanationOf, rateInWords, signalOf, signed } from '../words/key-words.ts';
import { analyseTexts } from '../words/texts.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    margin: 0,
  },
  item: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, order: 2 },
  value: {
    margin: 0,
    order: 1,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { fontSize: tokens.fontSizeBase500 },
  signal: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    order: 3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { flexShrink: 0, alignSelf: 'center' },
  },
  explanation: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  fold: { fontSize: tokens.fontSizeBase200, '@media print': { display: 'none' } },
});

const signs = { fewer: ArrowDownRegular, steady: SteadyIcon, more: ArrowUpRegular } as const;

/** The numbers that people came for, with what the change since last year says and how sure that is. */
export function KeyFigures({ figures, basis }: { readonly figures: Figures; readonly basis: Basis }) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const format = useFormat();
  const { year, reports, upTo, change, rate } = figures;
  const Sign = change.kind === 'change' ? signs[change.verdict] : QuestionCircleRegular;
  const edition = editionOf(basis, year);
  const explanation = explanationOf(figures, { t, format });
  return (
    <section>
      <dl className={styles.list}>
        <div className={styles.item}>
          <dt className={styles.term}>{t.reportsIn(year, upTo)}</dt>
          <dd className={styles.value}>{typeof reports === 'number' ? format.number(reports) : '–'}</dd>
          {typeof reports !== 'number' && (
            <dd className={styles.signal}>{reports === 'not-delivered' ? t.notDelivered : t.notReleased}</dd>
          )}
        </div>
        <div className={styles.item}>
          <dt className={styles.term}>{t.changeFrom(year - 1, change.kind === 'change' ? change.upTo : null)}</dt>
          <dd className={styles.value}>
            {change.kind === 'change' ? signed(change.now - change.before, format) : '–'}
          </dd>
          <dd className={styles.signal}>
            <Sign aria-hidden />
            {signalOf(figures, { t, format })}
          </dd>
        </div>
        <div className={styles.item}>
          <dt className={styles.term}>{t.rate(year)}</dt>
          <dd className={styles.value}>{rate === null ? '–' : rateInWords(rate, format)}</dd>
          {rate === null && <dd className={styles.signal}>{t.noRate}</dd>}
        </div>
        <div className={styles.item}>
          <dt className={styles.term}>
            {edition === null
              ? basis.own === null
                ? t.notReleased
                : t.ownEditionOf
              : t.editionOf(
                  format.date(edition.publishedAt.slice(0, 10)),
                  edition.bureaus.filter(({ version }) => version !== null).length,
                  bureauIds.length,
                )}
          </dt>
          <dd className={`${styles.value} ${styles.name}`}>
            {edition === null ? (basis.own === null ? '–' : t.ownEdition) : edition.id}
          </dd>
        </div>
      </dl>
      {explanation.length > 0 && (
        <div className={styles.fold}>
          <Foldable title={t.explanation}>
            <div className={styles.explanation}>
              {explanation.map((line) => (
                <Text key={line} size={200}>
                  {line}
                </Text>
              ))}
            </div>
          </Foldable>
        </div>
      )}
    </section>
  );
}
