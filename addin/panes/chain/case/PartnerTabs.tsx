import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Guidance } from '#shared/blauwdruk/index.ts';
import { Section } from '../parts/Section.tsx';
import { PartnerPanel } from './PartnerPanel.tsx';
import { caseTexts } from './texts.ts';

const useStyles = makeStyles({
  tabs: { flexWrap: 'wrap', marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  tab: { paddingInline: tokens.spacingHorizontalS },
  label: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

type PartnerSteps = Guidance['partners'][number];

/** The steps of each partner under a tab of its own; one's own partner first. */
export function PartnerTabs(props: { readonly partners: readonly PartnerSteps[]; readonly ownPartner: string }) {
  const styles = useStyles();
  const t = useTexts(caseTexts);
  const { language } = useFormat();
  const [chosen, choose] = useState(props.ownPartner);
  const isOwn = ({ partner }: PartnerSteps): boolean => partner === props.ownPartner;
  const partners = [...props.partners.filter(isOwn), ...props.partners.filter((one) => !isOwn(one))];
  const shown = partners.find(({ partner }) => partner === chosen);
  return (
    <Section heading={t.partners}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={chosen}
        onTabSelect={(_, { value }) => choose(value as string)}
        aria-label={t.partners}
      >
        {partners.map(({ partner, title, steps }) => (
          <Tab
            key={partner}
            value={partner}
            id={`chain-${partner}`}
            className={styles.tab}
            aria-controls="chain-steps"
            aria-label={`${title[language]}, ${t.steps(steps.length)}`}
          >
            <span className={styles.label}>
              {title[language]}
              <CounterBadge count={steps.length} showZero size="small" appearance="filled" color="informative" />
            </span>
          </Tab>
        ))}
      </TabList>
      {shown !== undefined && <PartnerPanel partner={shown} />}
    </Section>
  );
}
