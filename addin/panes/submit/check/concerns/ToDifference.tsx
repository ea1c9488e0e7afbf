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
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
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
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLElement>(null);
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        onClick={({ currentTarget }) => {
          if (concerns.length === 0) return onGo();
          opener.current = currentTarget;
          setAsking(true);
        }}
      >
        {label}
      </Button>
      <Dialog open={asking && concerns.length > 0} onOpenChange={(_, { open }) => setAsking(open)}>
        <DialogSurface className={styles.surface}>
          <FocusBack to={opener} />
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
    </>
  );
}

/**
 * Gives the focus back when the dialog has gone, a turn later: until then Fluent takes it to the first thing on the page.
 * Fluent does this itself, but not after Escape.
 */
function FocusBack({ to }: { readonly to: RefObject<HTMLElement | null> }) {
  useEffect(() => () => void setTimeout(() => to.current?.focus()), [to]);
  return null;
}
