import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { useTexts } from '#addin/i18n/index.ts';
import { submitTexts } from './texts.ts';

export const steps = ['table', 'check', 'difference', 'done'] as const;
export type Step = (typeof steps)[number];

const useStyles = makeStyles({
  list: { display: 'flex', listStyleType: 'none', margin: 0, padding: 0, columnGap: tokens.spacingHorizontalXS },
  item: { flex: '1 1 0', minWidth: 0 },
  step: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '2px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: 'start',
    background: 'none',
    border: 'none',
    borderTop: `3px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    ':enabled': { cursor: 'pointer' },
    ':enabled:hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  past: { borderTopColor: tokens.colorBrandStroke1, color: tokens.colorNeutralForeground2 },
  current: {
    borderTopColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', whiteSpace: 'nowrap' },
  done: { color: tokens.colorBrandForeground1, fontSize: '14px' },
});

/** The four steps. Those up to `reached` can be gone back to. */
export function Steps({
  current,
  reached,
  onGo,
}: {
  readonly current: Step;
  readonly reached: Step;
  readonly onGo: (step: Step) => void;
}) {
  const styles = useStyles();
  const t = useTexts(submitTexts);
  const now = steps.indexOf(current);
  return (
    <nav aria-label={t.stepsLabel}>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li key={step} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.step, index < now && styles.past, index === now && styles.current)}
              disabled={index > steps.indexOf(reached)}
              aria-current={index === now ? 'step' : undefined}
              onClick={() => onGo(step)}
            >
              <span className={styles.mark}>
                {index < now ? <CheckmarkCircleFilled className={styles.done} aria-hidden /> : `${index + 1}`}{' '}
                {t.steps[step]}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
