import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { canIgnore } from '#addin/app/ignored.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { adviceOf, whereOf } from '#addin/i18n/findings.ts';
import type { Finding } from '#shared/rules/index.ts';
import { submitTexts } from '../../texts.ts';
import { useFindingActions } from './actions.ts';
import { writtenBy } from './groups.ts';
import { IgnoreForm } from './IgnoreForm.tsx';
import { listTexts } from './list-texts.ts';
import { stop } from './useKeptFocus.ts';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  // A target of at least 24 by 24 pixels (WCAG 2.2).
  link: { minWidth: '24px', minHeight: '24px', display: 'inline-flex', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  advice: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: '2px' },
});

/** Where a finding is: its address, which goes there, and the row's own case number. */
export function FindingPlace({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const t = useTexts(submitTexts);
  const { language } = useFormat();
  const { manySheets, go } = useFindingActions();
  const where = whereOf(finding, language, manySheets);
  return (
    <span className={styles.head}>
      {finding.cells.length === 0 ? (
        <Text weight="semibold">{t.sheetWide}</Text>
      ) : (
        <Link as="button" className={styles.link} aria-label={t.goTo(where)} onClick={() => go(finding.cells[0])}>
          {where}
        </Link>
      )}
      {finding.caseNumber !== null && <Text className={styles.quiet}>{finding.caseNumber}</Text>}
    </span>
  );
}

interface Props {
  readonly finding: Finding;
  /** The findings of the same kind. */
  readonly group: readonly Finding[];
  /** Those of them that the same mend fits. */
  readonly same: readonly Finding[];
}

/** One finding: where, what, the mend that is at hand, and leaving it as it is. */
export function FindingItem({ finding, group, same }: Props) {
  const styles = useStyles();
  const t = useTexts(submitTexts);
  const l = useTexts(listTexts);
  const { language } = useFormat();
  const { fix, manySheets } = useFindingActions();
  const [leaving, setLeaving] = useState(false);
  const write = writtenBy(finding);
  const allName = t.fixAllName(same.length, String(finding.params['value'] ?? ''), write ?? '');
  return (
    <li className={styles.item} {...stop}>
      <FindingPlace finding={finding} />
      <Text className={styles.advice}>{adviceOf(finding, language)}</Text>
      {leaving && <IgnoreForm finding={finding} group={group} onDone={() => setLeaving(false)} />}
      {!leaving && (
        <span className={styles.actions}>
          {write !== null && (
            <Button size="small" onClick={() => fix([finding])}>
              {t.fixTo(write)}
            </Button>
          )}
          {write !== null && same.length > 1 && (
            <Button size="small" aria-label={allName} title={allName} onClick={() => fix(same)}>
              {t.fixAll(same.length)}
            </Button>
          )}
          {canIgnore(finding) && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={l.ignoreName(whereOf(finding, language, manySheets) || t.sheetWide)}
              onClick={() => setLeaving(true)}
            >
              {l.ignore}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
