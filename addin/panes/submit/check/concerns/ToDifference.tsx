import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { SheetConcern } from '#shared/rules/index.ts';
import { concernSentences } from './concern-sentences.ts';
import { concernTexts } from './concern-texts.ts';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, maxWidth: 'calc(100vw - 32px)' },
  text: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly label: string;
  readonly concerns: readonly SheetConcern[];
  readonly onGo: () => void;
}

/** Goes on to the difference; asks first when this is probably another bureau's sheet, or another year's. */
export function ToDifference({ label, concerns, onGo }: Props) {
  const styles = useStyles();
  const t = useTexts(concernTexts);
  const { language } = useFormat();
  const go = (
    <Button appearance="primary" size="large" {...(concerns.length === 0 && { onClick: onGo })}>
      {label}
    </Button>
  );
  if (concerns.length === 0) return go;
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>{go}</DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t.title}</DialogTitle>
          <DialogContent className={styles.text}>
            {concerns.flatMap((concern) =>
              concernSentences(concern, language).map((sentence) => <span key={sentence}>{sentence}</span>),
            )}
            <span>{t.advice}</span>
          </DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary">{t.back}</Button>
            </DialogTrigger>
            <Button onClick={onGo}>{t.on}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
