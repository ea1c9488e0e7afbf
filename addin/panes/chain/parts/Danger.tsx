import { makeStyles, tokens } from '@fluentui/react-components';
import { CallRegular } from '@fluentui/react-icons';
import { useTexts } from '#addin/i18n/index.ts';
import { partTexts } from './texts.ts';

const useStyles = makeStyles({
  danger: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    '@media print': { position: 'static' },
  },
  icon: { display: 'flex', fontSize: '20px' },
});

/** Stays on top, whatever else the pane shows. */
export function Danger() {
  const styles = useStyles();
  const t = useTexts(partTexts);
  return (
    <p className={styles.danger}>
      <CallRegular className={styles.icon} aria-hidden />
      <span>
        {t.danger} <strong>{t.call}</strong>
      </span>
    </p>
  );
}
