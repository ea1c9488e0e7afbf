import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Step } from '#shared/blauwdruk/index.ts';
import { Sources } from '../parts/Sources.tsx';
import { usePlaybook } from '../playbook.tsx';
import { placeId } from './place.ts';
import { guideTexts } from './texts.ts';
import { When } from './When.tsx';
import { Words } from './Words.tsx';

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    scrollMarginTop: '48px',
    '@media print': { breakInside: 'avoid' },
  },
  asked: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** A step of the playbook as it is written down: who, when it applies, its limits, its term and its sources. */
export function GuideStep(props: {
  readonly step: Step;
  /** Say whose step it is. */
  readonly named: boolean;
  /** Somebody asked for this step. */
  readonly asked: boolean;
}) {
  const styles = useStyles();
  const t = useTexts(guideTexts);
  const format = useFormat();
  const { language } = format;
  const { playbook, cite } = usePlaybook();
  const { step, named, asked } = props;
  const routes = (step.routes ?? []).map((id) => playbook.routes.find((one) => one.id === id)?.title[language] ?? id);
  const ruledOutBy = playbook.acts.filter(({ id }) => step.acts?.includes(id)).flatMap((act) => act.limits);
  const limits = [...ruledOutBy.filter(({ state }) => state === 'impossible'), ...(step.limits ?? [])];
  const references = [...step.sources, ...limits.flatMap(({ sources }) => sources), ...(step.term?.sources ?? [])];
  return (
    <li id={placeId('step', step.id)} tabIndex={-1} className={mergeClasses(styles.step, asked && styles.asked)}>
      {named && (
        <Badge appearance="outline" color="informative">
          {playbook.partners.find(({ id }) => id === step.partner)?.title[language]}
        </Badge>
      )}
      <Text>
        <Words>{step.text[language]}</Words>
      </Text>
      {step.onlyIf !== undefined && (
        <Text>
          <Words>{step.onlyIf[language]}</Words>
        </Text>
      )}
      {limits.map(({ state, reason }) => (
        <Text key={reason.nl} className={styles.muted}>
          <Words>{t.limit[state](reason[language])}</Words>
        </Text>
      ))}
      {step.note !== undefined && (
        <Text className={styles.muted}>
          <Words>{step.note[language]}</Words>
        </Text>
      )}
      {step.term !== undefined && (
        <Text className={styles.muted}>
          <Words>{`${step.term.text[language]}.`}</Words>
        </Text>
      )}
      {step.yearly !== undefined && <Text className={styles.muted}>{`${t.times(step.yearly.times)}.`}</Text>}
      {step.when !== undefined && <When trigger={step.when} />}
      {routes.length > 0 && (
        <Text size={200} className={styles.muted}>
          {t.onRoutes(format.list(routes))}
        </Text>
      )}
      <Sources sources={cite(references)} />
    </li>
  );
}
