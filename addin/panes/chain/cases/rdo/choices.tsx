import {
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { agendaGroupOf, agendaGroups, agendaTitles, type OpenCase } from '#shared/blauwdruk/index.ts';
import { usePlaybook } from '../../playbook.tsx';
import { rdoTexts } from './texts.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', border: 'none', padding: 0, margin: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  counts: { display: 'flex', flexDirection: 'column' },
});

/** The routes whose cases go on the list, each with its number of open cases. */
export function RouteChoice(props: {
  readonly cases: readonly OpenCase<unknown>[];
  readonly routes: readonly string[];
  readonly onChange: (routes: readonly string[]) => void;
}) {
  const styles = useStyles();
  const t = useTexts(rdoTexts);
  const format = useFormat();
  const { playbook } = usePlaybook();
  const { cases, routes, onChange } = props;
  const countOf = (route: string): string => format.number(cases.filter((one) => one.routes.includes(route)).length);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t.routes}</legend>
      {playbook.routes.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={`${title[format.language]} (${countOf(id)})`}
          checked={routes.includes(id)}
          onChange={(_, { checked }) =>
            onChange(checked === true ? [...routes, id] : routes.filter((other) => other !== id))
          }
        />
      ))}
    </fieldset>
  );
}

/** How many cases the list gets, in all and by point of the agenda. */
export function AgendaCounts(props: {
  readonly cases: readonly OpenCase<unknown>[];
  /** Cases on the chosen routes, also those left out. */
  readonly onRoutes: number;
}) {
  const styles = useStyles();
  const t = useTexts(rdoTexts);
  const { language } = useFormat();
  const { cases, onRoutes } = props;
  const byGroup = Map.groupBy(cases, ({ draft }) => agendaGroupOf(draft));
  const counts = agendaGroups.flatMap((group) => {
    const count = byGroup.get(group)?.length ?? 0;
    return count === 0 ? [] : [t.groups(agendaTitles[group][language], count)];
  });
  return (
    <div className={styles.counts}>
      <Text weight="semibold" role="status">
        {cases.length > 0 ? t.chosen(cases.length) : onRoutes > 0 ? t.noneChosen : t.nobody}
      </Text>
      {counts.length > 0 && <Text>{counts.join(' · ')}</Text>}
    </div>
  );
}

/** What to do with the list that stands there for the same day; it cannot go while it holds decisions. */
export function EarlierChoice(props: {
  readonly replace: boolean;
  /** Decisions on it that are not with their cases yet. */
  readonly waiting: number;
  readonly onChange: (replace: boolean) => void;
}) {
  const t = useTexts(rdoTexts);
  const { replace, waiting, onChange } = props;
  return (
    <>
      <Field label={t.exists}>
        <RadioGroup value={replace ? 'replace' : 'keep'} onChange={(_, { value }) => onChange(value === 'replace')}>
          <Radio value="keep" label={t.keepEarlier} />
          <Radio value="replace" label={t.replaceEarlier} />
        </RadioGroup>
      </Field>
      {replace && waiting > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.firstReadBack(waiting)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
