import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { bundledPlaybook, citer, type Step } from '#shared/blauwdruk/index.ts';
import { Sources } from './Sources.tsx';
import { chainTexts } from './texts.ts';

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

const cite = citer(bundledPlaybook);
const partnerTitle = new Map(bundledPlaybook.partners.map(({ id, title }) => [id, title]));
const routeTitle = new Map(bundledPlaybook.routes.map(({ id, title }) => [id, title]));

/** A step of the playbook as it is written down: who, when it applies, its limits, its term and its sources. */
export function GuideStep({ step, own }: { readonly step: Step; readonly own: boolean }) {
  const styles = useStyles();
  const t = useTexts(chainTexts);
  const format = useFormat();
  const { language } = format;
  const routes = (step.routes ?? []).map((id) => routeTitle.get(id)?.[language] ?? id);
  const ruledOutBy = bundledPlaybook.acts.filter(({ id }) => step.acts?.includes(id)).flatMap((act) => act.limits);
  const limits = [...ruledOutBy.filter(({ state }) => state === 'impossible'), ...(step.limits ?? [])];
  const references = [...step.sources, ...limits.flatMap(({ sources }) => sources), ...(step.term?.sources ?? [])];
  return (
    <li className={styles.step}>
      <Badge appearance={own ? 'tint' : 'outline'} color={own ? 'brand' : 'informative'}>
        {partnerTitle.get(step.partner)?.[language]}
      </Badge>
      <Text>{step.text[language]}</Text>
      {step.onlyIf !== undefined && <Text>{step.onlyIf[language]}</Text>}
      {limits.map(({ state, reason }) => (
        <Text key={reason.nl} className={styles.muted}>
          {t.limit[state](reason[language])}
        </Text>
      ))}
      {step.note !== undefined && <Text className={styles.muted}>{step.note[language]}</Text>}
      {step.term !== undefined && <Text className={styles.muted}>{step.term.text[language]}.</Text>}
      {routes.length > 0 && (
        <Text size={200} className={styles.muted}>
          {t.onRoutes(format.list(routes))}
        </Text>
      )}
      <Sources sources={cite(references)} />
    </li>
  );
}
