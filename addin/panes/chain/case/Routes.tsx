import { Badge, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { AppliedRoute, UndecidedRoute } from '#shared/blauwdruk/index.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { PlainList } from '../parts/PlainList.tsx';
import { Section } from '../parts/Section.tsx';
import { Sources } from '../parts/Sources.tsx';
import { partTexts } from '../parts/texts.ts';
import { caseTexts } from './texts.ts';
import { causesInWords, fieldsInWords } from './words.ts';

const useStyles = makeStyles({
  route: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  possible: { borderInlineStartStyle: 'dashed' },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  why: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  causes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** The routes of a case, why each was chosen, and those that nobody can tell yet. */
export function Routes(props: {
  readonly routes: readonly AppliedRoute[];
  readonly undecided: readonly UndecidedRoute[];
}) {
  const styles = useStyles();
  const t = useTexts(caseTexts);
  const words = useTexts(partTexts);
  const format = useFormat();
  return (
    <Section heading={words.routes}>
      {props.routes.length === 0 && <Text>{t.noRoute}</Text>}
      {props.routes.length > 0 && (
        <PlainList>
          {props.routes.map((route) => (
            <Route key={route.id} route={route} />
          ))}
        </PlainList>
      )}
      {byMissingFields(props.undecided).map(({ missing, routes }) => (
        <Text key={missing.join()} size={200} className={styles.muted}>
          {t.undecided(format.list(routes.map(({ title }) => title[format.language])), fieldsInWords(missing, format))}
        </Text>
      ))}
    </Section>
  );
}

function Route({ route }: { readonly route: AppliedRoute }) {
  const styles = useStyles();
  const t = useTexts(caseTexts);
  const words = useTexts(partTexts);
  const format = useFormat();
  const { language } = format;
  const possible = route.certainty === 'possible';
  return (
    <li className={mergeClasses(styles.route, possible && styles.possible)}>
      <span className={styles.title}>
        <Text weight="semibold">{route.title[language]}</Text>
        <Badge appearance="outline" color={possible ? 'informative' : 'brand'}>
          {possible ? words.possible : t.applies}
        </Badge>
      </span>
      {route.onlyIf !== null && <Text>{route.onlyIf[language]}</Text>}
      <Disclosure title={<Text size={200}>{t.why}</Text>}>
        <div className={styles.why}>
          <Text>{route.summary[language]}</Text>
          <Text>{t.because}</Text>
          <ul className={styles.causes}>
            {causesInWords(route.why, format).map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
          </ul>
        </div>
      </Disclosure>
      <Sources sources={route.sources} />
    </li>
  );
}

/** Undecided routes that wait for the same fields, together. */
function byMissingFields(undecided: readonly UndecidedRoute[]) {
  const groups = new Map<string, { missing: UndecidedRoute['missing']; routes: UndecidedRoute[] }>();
  for (const route of undecided) {
    const key = route.missing.join();
    const group = groups.get(key) ?? { missing: route.missing, routes: [] };
    group.routes.push(route);
    groups.set(key, group);
  }
  return [...groups.values()];
}
