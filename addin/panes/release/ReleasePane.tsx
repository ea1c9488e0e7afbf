import { Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { PaneFrame, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { releaseTexts } from './texts.ts';
import { useFirstYear } from './useYear.ts';
import { YearRelease } from './YearRelease.tsx';

const useStyles = makeStyles({
  year: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

/** How many years back can be released. */
const yearsBack = 9;

/** The coordinator's pane: who has delivered, what releasing would give, publishing it, and what was published. */
export function ReleasePane() {
  const t = useTexts(releaseTexts);
  const api = useApi();
  const [thisYear] = useState(() => new Date().getFullYear());
  const first = useFirstYear(api, thisYear);
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? first;
  if (year === null) {
    return (
      <PaneFrame title={t.title}>
        <Progress label={t.loading} />
      </PaneFrame>
    );
  }
  const choice = <YearChoice year={year} thisYear={thisYear} onChange={setChosen} />;
  return <YearRelease key={year} api={api} year={year} choice={choice} />;
}

function YearChoice(props: {
  readonly year: number;
  readonly thisYear: number;
  readonly onChange: (year: number) => void;
}) {
  const styles = useStyles();
  const t = useTexts(releaseTexts);
  const id = useId();
  return (
    <div className={styles.year}>
      <Label htmlFor={id}>{t.year}</Label>
      <Select
        id={id}
        size="small"
        value={String(props.year)}
        onChange={(_, { value }) => props.onChange(Number(value))}
      >
        {Array.from({ length: yearsBack + 1 }, (_, back) => props.thisYear - back).map((year) => (
          <option key={year}>{year}</option>
        ))}
      </Select>
    </div>
  );
}
