import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { Guidance } from '#shared/blauwdruk/index.ts';
import { PartnerPanel } from './PartnerPanel.tsx';
import { caseTexts } from './texts.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
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
    <section className={styles.section} aria-labelledby="chain-partners">
      <h2 id="chain-partners" className={styles.heading}>
        {t.partners}
      </h2>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={chosen}
        onTabSelect={(_, { value }) => choose(value as string)}
        aria-labelledby="chain-partners"
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
    </section>
  );
}
