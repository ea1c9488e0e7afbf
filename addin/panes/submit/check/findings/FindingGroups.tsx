import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { EmptyState, SeverityIcon } from '#addin/components/index.ts';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { titleOf } from '#addin/i18n/findings.ts';
import type { Unlisted } from '#addin/check/index.ts';
import type { Finding } from '#shared/rules/index.ts';
import type { Question } from '#shared/sheet/index.ts';
import { FindingList } from './FindingList.tsx';
import { RuleGuidance } from './RuleGuidance.tsx';
import { groupsOf } from './groups.ts';
import { submitTexts } from '../../texts.ts';

const useStyles = makeStyles({
  groups: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  header: { '& button': { paddingInline: tokens.spacingHorizontalS, minHeight: '40px' } },
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, width: '100%', minWidth: 0 },
  count: { minWidth: '2ch', textAlign: 'end', fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
  words: { flexGrow: 1, minWidth: 0, textAlign: 'start' },
  panel: { marginInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly unlisted: readonly Unlisted[];
  readonly questions: readonly Question[];
}

/** All findings, grouped, most blocking first. One group is open at a time. */
export function FindingGroups({ findings, unlisted, questions }: Props) {
  const styles = useStyles();
  const t = useTexts(submitTexts);
  const format = useFormat();
  const groups = useMemo(() => groupsOf(findings, unlisted), [findings, unlisted]);
  if (groups.length === 0) return <EmptyState icon={<CheckmarkCircleRegular />} title={t.none} text={t.noneText} />;
  return (
    <section aria-label={t.findings}>
      <Accordion collapsible className={styles.groups}>
        {groups.map(({ key, severity, findings: all, count }) => {
          const [first] = all;
          if (first === undefined) return null;
          return (
            <AccordionItem key={key} value={key}>
              <AccordionHeader as="h2" expandIconPosition="end" className={styles.header}>
                <span className={styles.title}>
                  <SeverityIcon severity={severity} word={t.severity[severity]} />
                  <Text weight="semibold" className={styles.count}>
                    {format.number(count)}
                  </Text>
                  <Text className={styles.words}>{titleOf(first, format.language)}</Text>
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <RuleGuidance rule={first.rule} />
                <FindingList findings={all} count={count} questions={questions} />
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </section>
  );
}
