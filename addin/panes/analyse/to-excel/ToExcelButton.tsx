import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ChevronUpRegular } from '@fluentui/react-icons';
import { useTexts } from '#addin/i18n/index.ts';
import { analyseTexts } from '../words/texts.ts';

const useStyles = makeStyles({
  split: { display: 'flex', columnGap: tokens.strokeWidthThin },
  usual: { flexGrow: 1, borderStartEndRadius: 0, borderEndEndRadius: 0 },
  more: { borderStartStartRadius: 0, borderEndStartRadius: 0 },
});

export type Way = 'pivot' | 'table' | 'chart';

interface ToExcelButtonProps {
  readonly disabled: boolean;
  /** The ways that there are, the usual one first. */
  readonly ways: readonly Way[];
  readonly onTake: (way: Way) => void;
}

/** The way to Excel: the usual one with a click, all of them in a menu. */
export function ToExcelButton({ disabled, ways, onTake }: ToExcelButtonProps) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const [usual = 'table'] = ways;
  return (
    <div className={styles.split}>
      <Button appearance="primary" className={styles.usual} disabled={disabled} onClick={() => onTake(usual)}>
        {t.toExcel}
      </Button>
      <Menu positioning="above-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="primary"
            className={styles.more}
            disabled={disabled}
            icon={<ChevronUpRegular />}
            aria-label={t.otherWays}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {ways.map((way) => (
              <MenuItem key={way} onClick={() => onTake(way)}>
                {t.ways[way]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
