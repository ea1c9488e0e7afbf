import { Button, Checkbox, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useApi } from '#addin/app/api.ts';
import { PaneFrame } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Release } from '#shared/api/index.ts';
import { bureaus } from '#shared/codebook/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import { chapterIds } from '#shared/report/index.ts';
import type { ChapterId } from '#shared/report/index.ts';
import { earlierReport, offerDocument, prepareReport, putInWorkbook } from './make.ts';
import type { ReportChoice } from './make.ts';
import { Outcome } from './Outcome.tsx';
import { reportTexts } from './texts.ts';
import { useMaking } from './useMaking.ts';

const useStyles = makeStyles({
  chapters: { border: 'none', padding: 0, margin: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface AnnualReportFormProps {
  readonly kinds: React.ReactNode;
  /** The release in force of each year, oldest first; at least one. */
  readonly inForce: readonly Release[];
}

/** Choose place, years and chapters, and make the annual report on sheets or as a document. */
export function AnnualReportForm({ kinds, inForce }: AnnualReportFormProps) {
  const styles = useStyles();
  const t = useTexts(reportTexts);
  const format = useFormat();
  const api = useApi();
  const making = useMaking();
  const years = inForce.map(({ year }) => year);
  const newest = years.at(-1) ?? 0;
  const [choice, setChoice] = useState<ReportChoice>({
    scope: null,
    year: newest,
    from: years.at(-3) ?? years[0] ?? newest,
    chapters: chapterIds,
  });
  const choose = (part: Partial<ReportChoice>): void => {
    making.forget();
    setChoice((now) => ({ ...now, ...part }));
  };
  const words = { t, format };
  const put = (replace: boolean): void =>
    void making.run(async (signal, at) => {
      const prepared = await prepareReport(api, choice, inForce, words, signal);
      at('writing');
      return { step: 'made', ...(await putInWorkbook(choice, prepared, replace, words)) };
    });
  const make = (): void =>
    void making.run(async () => {
      const earlier = await earlierReport(choice);
      if (earlier !== null) return { step: 'asking', editions: earlier.editions };
      put(false);
      return { step: 'working', at: 'fetching' };
    });
  const toWord = (): void =>
    void making.run(async (signal, at) => {
      const { report } = await prepareReport(api, choice, inForce, words, signal);
      at('drawing');
      return { step: 'saved', file: await offerDocument(report, words) };
    });
  const working = making.state.step === 'working';
  return (
    <PaneFrame
      title={t.title}
      footer={
        <>
          <Outcome making={making} onPut={put} />
          <Button disabled={working} onClick={toWord}>
            {t.word}
          </Button>
          <Button appearance="primary" disabled={working} onClick={make}>
            {t.make}
          </Button>
        </>
      }
    >
      {kinds}
      <Text>{t.annualIntro}</Text>
      <Field label={t.place}>
        <Select value={choice.scope ?? ''} onChange={(_, { value }) => choose({ scope: value === '' ? null : value })}>
          <option value="">{t.g4}</option>
          {bureaus.map(({ city }) => (
            <option key={city} value={city}>
              {valueLabel('city', city, format.language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.year}>
        <Select
          value={String(choice.year)}
          onChange={(_, { value }) => choose({ year: Number(value), from: Math.min(choice.from, Number(value)) })}
        >
          {years.toReversed().map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </Field>
      <Field label={t.from}>
        <Select value={String(choice.from)} onChange={(_, { value }) => choose({ from: Number(value) })}>
          {years
            .filter((year) => year <= choice.year)
            .map((year) => (
              <option key={year}>{year}</option>
            ))}
        </Select>
      </Field>
      <fieldset className={styles.chapters}>
        <legend className={styles.legend}>{t.chaptersTitle}</legend>
        {chapterIds
          .filter((id) => id !== 'method')
          .map((id) => (
            <Checkbox
              key={id}
              label={t.chapters[id]}
              checked={choice.chapters.includes(id)}
              onChange={(_, { checked }) => choose({ chapters: withChapter(choice.chapters, id, checked === true) })}
            />
          ))}
        <Text size={200} className={styles.quiet}>
          {t.always}
        </Text>
      </fieldset>
    </PaneFrame>
  );
}

const withChapter = (chapters: readonly ChapterId[], id: ChapterId, chosen: boolean): readonly ChapterId[] =>
  chapterIds.filter((one) => (one === id ? chosen : chapters.includes(one)));
