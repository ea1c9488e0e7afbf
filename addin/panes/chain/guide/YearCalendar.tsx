import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { yearOfWork } from '#shared/blauwdruk/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import { PlainList } from '../parts/PlainList.tsx';
import { Section } from '../parts/Section.tsx';
import { Sources } from '../parts/Sources.tsx';
import { usePlaybook } from '../playbook.tsx';
import { guideTexts } from './texts.ts';

const useStyles = makeStyles({
  moment: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1 },
  words: { display: 'flex', flexDirection: 'column' },
});

/** What comes back every year, of one partner or of all. */
export function YearCalendar({ partner, today }: { readonly partner: string | null; readonly today: IsoDate }) {
  const styles = useStyles();
  const t = useTexts(guideTexts);
  const format = useFormat();
  const { language } = format;
  const { playbook, cite } = usePlaybook();
  const moments = yearOfWork(playbook, today, partner);
  const titleOf = (id: string): string => playbook.partners.find((one) => one.id === id)?.title[language] ?? id;
  return (
    <Section heading={t.everyYear} count={moments.length}>
      <PlainList isWide>
        {moments.map((moment) => {
          const when = moment.kind === 'by' ? t.by(format.date(moment.date)) : t.times(moment.times);
          return (
            <li key={moment.step.id} className={styles.moment}>
              <CalendarRegular className={styles.icon} aria-hidden />
              <span className={styles.words}>
                <Text>
                  <strong>{when}</strong>
                  {partner === null && ` · ${titleOf(moment.step.partner)}`}
                </Text>
                <Text>{moment.step.text[language]}</Text>
                <Sources sources={cite(moment.step.sources)} />
              </span>
            </li>
          );
        })}
      </PlainList>
    </Section>
  );
}
