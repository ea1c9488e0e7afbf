import { Button, makeStyles, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { EmptyState, ErrorState } from '#addin/components/index.ts';
import { offerFile } from '#addin/documents/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { calendarTerms, type OpenCase } from '#shared/blauwdruk/index.ts';
import type { IsoDate } from '#shared/registration/index.ts';
import { PlainList } from '../../parts/PlainList.tsx';
import { Actions, Subview } from '../Subview.tsx';
import { icsOf, icsType } from './ics.ts';
import { calendarTexts } from './texts.ts';

const useStyles = makeStyles({
  term: { display: 'flex', flexDirection: 'column' },
});

const atOnce = 30;

/** The terms of open cases as a file for a calendar, with everything that will be in it to be read beforehand. */
export function CalendarExport(props: {
  readonly cases: readonly OpenCase<unknown>[];
  readonly today: IsoDate;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(calendarTexts);
  const format = useFormat();
  const sayTrouble = useTroubleText();
  const [saved, setSaved] = useState<'no' | 'yes' | { readonly error: unknown }>('no');
  const { cases, today, onBack } = props;
  const terms = useMemo(() => calendarTerms(cases, today, format.language), [cases, today, format.language]);
  const save = async (): Promise<void> => {
    try {
      offerFile(await icsOf(terms, t.name, new Date()), t.file(today), icsType);
      setSaved('yes');
    } catch (error) {
      setSaved({ error });
    }
  };
  return (
    <Subview title={t.title} onBack={onBack}>
      {terms.length === 0 ? (
        <EmptyState icon={<CalendarRegular />} title={t.noTermsTitle} text={t.noTermsText} />
      ) : (
        <>
          <Text>{t.intro(terms.length)}</Text>
          <Text>{t.privacy}</Text>
          <PlainList label={t.preview}>
            {terms.slice(0, atOnce).map(({ id, day, title, remindDaysBefore }) => (
              <li key={id} className={styles.term}>
                <Text weight="semibold">{format.date(day)}</Text>
                <Text>{title}</Text>
                <Text size={200}>{t.reminder(remindDaysBefore)}</Text>
              </li>
            ))}
          </PlainList>
          {terms.length > atOnce && <Text size={200}>{t.andMore(format.number(terms.length - atOnce))}</Text>}
          <Actions>
            {saved === 'yes' && (
              <MessageBar intent="success" layout="multiline" role="status">
                <MessageBarBody>{t.saved(t.file(today))}</MessageBarBody>
              </MessageBar>
            )}
            {typeof saved === 'object' && <ErrorState {...sayTrouble(saved.error)} onRetry={() => void save()} />}
            <Button appearance="primary" onClick={() => void save()}>
              {t.save}
            </Button>
          </Actions>
        </>
      )}
    </Subview>
  );
}
