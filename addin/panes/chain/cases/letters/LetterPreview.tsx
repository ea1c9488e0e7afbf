import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { useTexts } from '#addin/i18n/index.ts';
import type { Letter, LetterRun } from '#shared/blauwdruk/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { letterTexts } from './texts.ts';

const useStyles = makeStyles({
  paper: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    maxHeight: '360px',
    overflowY: 'auto',
  },
  line: { margin: 0, marginBlockEnd: tokens.spacingVerticalS },
  tight: { marginBlockEnd: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  heading: { marginBlockStart: tokens.spacingVerticalM },
  item: { display: 'list-item', listStyleType: 'disc', marginInlineStart: tokens.spacingHorizontalL },
  blank: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** The letter as it reads; blanks stand between brackets and are marked. */
export function LetterPreview(props: {
  readonly ref: Ref<HTMLDivElement>;
  readonly letter: Letter;
  readonly language: Language;
}) {
  const styles = useStyles();
  const t = useTexts(letterTexts);
  const { letter, language, ref } = props;
  return (
    <div ref={ref} className={styles.paper} role="region" aria-label={t.preview} tabIndex={0} lang={language}>
      <p className={mergeClasses(styles.line, styles.strong)}>
        <Runs runs={letter.subject} />
      </p>
      {letter.blocks.map(({ kind, runs }, at) => (
        <p
          key={at}
          className={mergeClasses(
            styles.line,
            kind === 'heading' && mergeClasses(styles.strong, styles.heading),
            (kind === 'fact' || kind === 'heading') && styles.tight,
            kind === 'item' && styles.item,
          )}
        >
          <Runs runs={runs} />
        </p>
      ))}
    </div>
  );
}

function Runs({ runs }: { readonly runs: readonly LetterRun[] }) {
  const styles = useStyles();
  return runs.map(({ text, isBlank }, at) =>
    isBlank ? (
      <mark key={at} className={styles.blank}>
        [{text}]
      </mark>
    ) : (
      text
    ),
  );
}
