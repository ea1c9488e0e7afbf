import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { LockOpenRegular } from '@fluentui/react-icons/svg/lock-open';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { PeriodBoard } from '#shared/api/index.ts';
import { valueLabel } from '#shared/counts/index.ts';
import { quarters } from '#shared/submission/index.ts';
import { statusOf } from './status.ts';
import type { BoardStatus } from './status.ts';
import { releaseTexts } from './texts.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200 },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    paddingBottom: tokens.spacingVerticalXS,
  },
  cell: {
    textAlign: 'center',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: '2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'break-word',
    hyphens: 'manual',
  },
  bureau: { textAlign: 'left', width: '34%' },
  state: {
    display: 'inline-flex',
    flexDirection: 'column',
    alignItems: 'center',
    lineHeight: '14px',
    fontSize: '11px',
  },
  icon: { fontSize: '16px', height: '16px' },
});

const icons = {
  open: CircleRegular,
  reopened: LockOpenRegular,
  complete: CheckmarkCircleRegular,
  closed: LockClosedRegular,
  nothing: SubtractCircleRegular,
} as const;

/** Every bureau and quarter of a year: nothing yet, open, complete or released; by sign and word. */
export function StatusBoard({ board }: { readonly board: PeriodBoard }) {
  const styles = useStyles();
  const t = useTexts(releaseTexts);
  const { language } = useFormat();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t.board}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.bureau)}>
            {t.bureau}
          </th>
          {quarters.map((quarter) => (
            <th key={quarter} scope="col" className={styles.cell}>
              {t.quarter(quarter)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {board.bureaus.map((one) => (
          <tr key={one.bureau}>
            <th scope="row" className={mergeClasses(styles.cell, styles.bureau)}>
              {valueLabel('bureau', one.bureau, language)}
            </th>
            {quarters.map((quarter) => (
              <td key={quarter} className={styles.cell}>
                <Status status={statusOf(one, quarter)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Status({ status }: { readonly status: BoardStatus }) {
  const styles = useStyles();
  const t = useTexts(releaseTexts);
  const Icon = icons[status];
  return (
    <span className={styles.state}>
      <Icon aria-hidden className={styles.icon} />
      {t.statuses[status]}
    </span>
  );
}
