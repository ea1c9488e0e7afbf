import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { SubmissionPreview } from '#shared/api/index.ts';
import { differenceParts, filtered, parts } from './difference.ts';
import type { DifferencePart, Part } from './difference.ts';
import { differenceTexts } from './difference-texts.ts';
import { DifferenceLines } from './DifferenceLines.tsx';
import { Filter } from './Filter.tsx';

/** With fewer cases than this nobody needs to search. */
const worthSearching = 10;

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
});

const needsAttention: ReadonlySet<Part> = new Set(['withdrawn', 'refused']);
/** Parts that are not worth a line when they are empty. */
const sometimes: ReadonlySet<Part> = new Set(['refused', 'waiting']);

interface Props {
  readonly preview: SubmissionPreview;
  /** Cases that wait for a mend. */
  readonly heldBack?: readonly string[];
  /** How many wait, those without a case number included. */
  readonly waiting?: number;
  /** Goes to a case in the sheet; without it cases are no links. */
  readonly onGo?: (caseNumber: string) => void;
  /** What the parts are called, when it is not a list that is submitted. */
  readonly names?: Partial<Readonly<Record<Part, string>>>;
  /** Shows only what changes, spread out: a short list to say yes to. */
  readonly onlyChanges?: boolean;
}

const noCases: readonly string[] = [];

/** What would change: each part with its exact number and its cases, to be searched and filtered when there are many. */
export function Difference({ preview, heldBack = noCases, waiting, onGo, names, onlyChanges = false }: Props) {
  const styles = useStyles();
  const t = useTexts(differenceTexts);
  const { language } = useFormat();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly Part[]>([]);
  const [opened, setOpened] = useState<readonly Part[]>(onlyChanges ? parts : []);
  const all = useMemo(
    () => differenceParts(preview, heldBack, language, waiting),
    [preview, heldBack, language, waiting],
  );
  const listed = all.reduce((sum, { lines }) => sum + lines.length, 0);
  const kinds = all.flatMap(({ part, lines }) =>
    lines.length === 0 ? [] : [{ part, name: names?.[part] ?? t.parts[part] }],
  );
  const only = chosen.filter((part) => kinds.some((kind) => kind.part === part));
  const sought = search.trim() !== '' || only.length > 0;
  const worthALine = ({ part, count }: DifferencePart): boolean =>
    count > 0 ? !(onlyChanges && part === 'unchanged') : !(onlyChanges || sometimes.has(part));
  const shown = filtered(all, only, search).filter((one) => sought || worthALine(one));
  return (
    <>
      {listed > worthSearching && (
        <Filter search={search} onSearch={setSearch} kinds={kinds} chosen={only} onChoose={setChosen} />
      )}
      {sought && shown.length === 0 && <Text role="status">{t.nothingFound}</Text>}
      <Accordion
        collapsible
        multiple
        className={styles.groups}
        openItems={sought ? shown.map(({ part }) => part) : [...opened]}
        onToggle={(_, { openItems }) => !sought && setOpened(openItems as Part[])}
      >
        {shown.map(({ part, count, lines }) =>
          lines.length === 0 ? (
            <div key={part} className={styles.plain}>
              <Title part={part} count={count} name={names?.[part]} />
            </div>
          ) : (
            <AccordionItem key={part} value={part}>
              <AccordionHeader as="h2" expandIconPosition="end" className={styles.header}>
                <Title part={part} count={count} name={names?.[part]} />
              </AccordionHeader>
              <AccordionPanel>
                <DifferenceLines lines={lines} count={count} onGo={part === 'withdrawn' ? undefined : onGo} />
              </AccordionPanel>
            </AccordionItem>
          ),
        )}
      </Accordion>
    </>
  );
}

function Title({ part, count, name }: Pick<DifferencePart, 'part' | 'count'> & { readonly name: string | undefined }) {
  const styles = useStyles();
  const t = useTexts(differenceTexts);
  const { number } = useFormat();
  return (
    <>
      <span className={mergeClasses(styles.count, count > 0 && needsAttention.has(part) && styles.attention)}>
        {number(count)}
      </span>
      <span>{name ?? t.parts[part]}</span>
    </>
  );
}
