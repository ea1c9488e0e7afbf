import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { changesAnything, differenceParts } from './difference.ts';
import type { DifferenceLine, Part } from './difference.ts';
import { differenceTexts } from './difference-texts.ts';
import type { Previewed } from './flow.ts';

const mostShown = 100;

const useStyles = makeStyles({
  groups: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  header: { '& button': { paddingInline: tokens.spacingHorizontalS, minHeight: '40px' } },
  count: {
    minWidth: '6ch',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
  plain: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '40px',
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  attention: { color: tokens.colorStatusDangerForeground1 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const needsAttention: ReadonlySet<Part> = new Set(['withdrawn', 'refused']);

interface Props {
  readonly shown: Previewed;
  readonly onGo: (caseNumber: string) => void;
}

/** What a submission would change: each part with its exact number, and a list of the cases in it. */
export function Difference({ shown, onGo }: Props) {
  const styles = useStyles();
  const t = useTexts(differenceTexts);
  const { language, number } = useFormat();
  const { preview, request } = shown;
  const all = useMemo(() => differenceParts(preview, request.heldBack, language), [preview, request, language]);
  const lead =
    preview.version === null ? t.first(preview.year) : changesAnything(preview) ? t.lead(preview.year) : t.nothing;
  return (
    <>
      <Text>{lead}</Text>
      <Accordion collapsible className={styles.groups}>
        {all
          .filter(({ part, count }) => count > 0 || (part !== 'refused' && part !== 'waiting'))
          .map(({ part, count, lines }) => {
            const title = (
              <>
                <span className={mergeClasses(styles.count, count > 0 && needsAttention.has(part) && styles.attention)}>
                  {number(count)}
                </span>
                <span>{t.parts[part]}</span>
              </>
            );
            if (lines.length === 0) {
              return (
                <div key={part} className={styles.plain}>
                  {title}
                </div>
              );
            }
            return (
              <AccordionItem key={part} value={part}>
                <AccordionHeader as="h2" expandIconPosition="end" className={styles.header}>
                  {title}
                </AccordionHeader>
                <AccordionPanel>
                  <Lines lines={lines} count={count} onGo={part === 'withdrawn' ? null : onGo} />
                </AccordionPanel>
              </AccordionItem>
            );
          })}
      </Accordion>
    </>
  );
}

function Lines({
  lines,
  count,
  onGo,
}: {
  readonly lines: readonly DifferenceLine[];
  readonly count: number;
  readonly onGo: Props['onGo'] | null;
}) {
  const styles = useStyles();
  const t = useTexts(differenceTexts);
  const shown = lines.slice(0, mostShown);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ key, caseNumber, lines: details }) => (
          <li key={key} className={styles.item}>
            {caseNumber !== null && onGo !== null ? (
              <span>
                <Link as="button" aria-label={t.goTo(caseNumber)} onClick={() => onGo(caseNumber)}>
                  {caseNumber}
                </Link>
              </span>
            ) : (
              <Text>{caseNumber ?? t.row(Number(key))}</Text>
            )}
            {details.map((line) => (
              <Text key={line} size={200} className={styles.quiet}>
                {line}
              </Text>
            ))}
          </li>
        ))}
      </ul>
      {count > shown.length && <Text className={styles.quiet}>{t.firstShown(shown.length, count)}</Text>}
    </>
  );
}
