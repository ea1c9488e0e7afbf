import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTexts } from '#addin/i18n/index.ts';
import { eraseTexts } from './erase-texts.ts';

const useStyles = makeStyles({
  title: { overflowWrap: 'anywhere' },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Asks whether to go on: an erased case cannot be brought back. Whoever presses Enter at once erases nothing. */
export function EraseDialog(props: {
  readonly caseNumber: string;
  readonly onSheet: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}) {
  const styles = useStyles();
  const t = useTexts(eraseTexts);
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && props.onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle className={styles.title}>{t.sure(props.caseNumber)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{t.sureText}</Text>
            {props.onSheet && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{t.onSheet(props.caseNumber)}</MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={props.onCancel}>{t.cancel}</Button>
            <Button appearance="primary" onClick={props.onConfirm}>
              {t.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
