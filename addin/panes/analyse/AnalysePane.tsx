import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useCaller } from '#addin/app/session.tsx';
import { prepareCharts } from '#addin/charts/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { ExactAnalysis } from './ExactAnalysis.tsx';
import { ReleasedAnalysis } from './ReleasedAnalysis.tsx';
import { analyseTexts } from './words/texts.ts';

const useStyles = makeStyles({
  choice: { '@media print': { display: 'none' } },
});

const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Figures to choose, see and take along: released ones, and for a bureau its own exact ones. */
export function AnalysePane() {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const { bureau } = useCaller();
  const [today] = useState(() => dayOf(new Date()));
  const [figures, setFigures] = useState<'exact' | 'released'>(bureau === null ? 'released' : 'exact');
  useEffect(prepareCharts, []);
  const head = bureau !== null && (
    <RadioGroup
      className={styles.choice}
      value={figures}
      onChange={(_, { value }) => setFigures(value === 'exact' ? 'exact' : 'released')}
      aria-label={t.source.label}
      layout="horizontal"
    >
      <Radio value="exact" label={t.source.exact} />
      <Radio value="released" label={t.source.released} />
    </RadioGroup>
  );
  if (bureau !== null && figures === 'exact') return <ExactAnalysis own={bureau} today={today} head={head} />;
  return <ReleasedAnalysis today={today} head={head} />;
}
