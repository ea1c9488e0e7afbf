import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '#shared/rules/index.ts';

const useStyles = makeStyles({
  icon: { fontSize: '16px', flexShrink: 0, display: 'inline-flex' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

/** The sign of a severity; its word is for everybody who cannot see the sign or its colour. */
export function SeverityIcon({ severity, word }: { readonly severity: Severity; readonly word: string }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.icon, styles[severity])} role="img" aria-label={word} title={word}>
      <Icon aria-hidden />
    </span>
  );
}
