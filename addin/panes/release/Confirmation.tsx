import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '#addin/i18n/index.ts';
import { releaseTexts } from './texts.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Asks why, and whether to go on: a release cannot be undone. */
export function Confirmation(props: {
  readonly id: string;
  readonly onCancel: () => void;
  readonly onConfirm: (reason: string) => void;
}) {
  const styles = useStyles();
  const t = useTexts(releaseTexts);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && props.onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.confirmTitle(props.id)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{t.confirmText}</Text>
            <Field
              label={t.reason}
              hint={t.reasonHint}
              required
              {...(tried && isMissing && { validationMessage: t.reasonMissing })}
            >
              <Textarea value={reason} maxLength={500} rows={3} onChange={(_, { value }) => setReason(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={props.onCancel}>{t.cancel}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                setTried(true);
                if (!isMissing) props.onConfirm(reason.trim());
              }}
            >
              {t.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
