import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { sortedCases, urgencyOf, type OpenCase, type OverviewOrder } from '#shared/blauwdruk/index.ts';
import type { CellRef } from '#shared/sheet/index.ts';
import { PlainList } from '../../parts/PlainList.tsx';
import { usePlaybook } from '../../playbook.tsx';
import { CaseChoices } from './CaseChoices.tsx';
import { CaseItem } from './CaseItem.tsx';
import { countOf, fits, type Filter } from './filters.ts';
import { overviewTexts } from './texts.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  summary: { display: 'flex', flexDirection: 'column' },
});

/** More than this is not put on the screen at once: nobody reads through that many, and the screen stays quick. */
const atOnce = 50;

/** The open cases with their next step and term: sorted, filtered, some at a time. */
export function CaseList(props: {
  readonly cases: readonly OpenCase<CellRef>[];
  readonly year: number;
  readonly onCalendar: () => void;
  readonly onRdo: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(overviewTexts);
  const format = useFormat();
  const { playbook } = usePlaybook();
  const [order, setOrder] = useState<OverviewOrder>('term');
  const [filter, setFilter] = useState<Filter>('all');
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(atOnce);
  const { cases, year, onCalendar, onRdo } = props;
  const found = useMemo(() => {
    const wanted = query.trim().toLowerCase();
    const fitting = cases.filter(
      (one) => fits(urgencyOf(one), filter) && one.key.caseNumber.toLowerCase().includes(wanted),
    );
    return sortedCases(
      fitting,
      order,
      playbook.phases.map(({ id }) => id),
    );
  }, [cases, order, filter, query, playbook]);
  const count = (one: Filter): string => format.number(countOf(cases, one));
  const perhaps = countOf(cases, 'perhaps-passed');
  return (
    <>
      <div className={styles.summary}>
        <Text weight="semibold">{t.open(cases.length, year)}</Text>
        <Text>{t.summary(count('passed'), perhaps === 0 ? null : format.number(perhaps), count('this-week'))}</Text>
      </div>
      <div className={styles.tools}>
        <Button onClick={onCalendar}>{t.toCalendar}</Button>
        <Button onClick={onRdo}>{t.toRdo}</Button>
      </div>
      <CaseChoices {...{ cases, query, setQuery, order, setOrder, filter, setFilter }} />
      <Text size={200} role="status">
        {t.shown(format.number(Math.min(most, found.length)), format.number(found.length))}
      </Text>
      <PlainList>
        {found.slice(0, most).map((one) => (
          <CaseItem key={`${one.place.sheet} ${one.place.row}`} one={one} />
        ))}
      </PlainList>
      {found.length > most && <Button onClick={() => setMost(most + atOnce)}>{t.more}</Button>}
    </>
  );
}
