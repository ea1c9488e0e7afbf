import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyRegular, PrintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { paintPoster } from '#addin/charts/index.ts';
import type { Poster } from '#addin/charts/index.ts';
import { ErrorState } from '#addin/components/index.ts';
import { offerFile } from '#addin/documents/offer.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import { analyseTexts } from '../words/texts.ts';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
});

type Taken = { readonly said: string } | { readonly error: unknown } | null;

/** Takes a picture along: as an image on the clipboard, else as a file; or on paper. */
export function PictureTools({ poster }: { readonly poster: Poster }) {
  const styles = useStyles();
  const t = useTexts(analyseTexts);
  const format = useFormat();
  const sayTrouble = useTroubleText();
  const [taken, setTaken] = useState<Taken>(null);
  const copy = async (): Promise<void> => {
    try {
      const image = paintPoster(poster, format);
      if (await isCopied(image)) {
        setTaken({ said: t.copied });
        return;
      }
      const file = t.imageFile(poster.title);
      offerFile(new Uint8Array(await (await image).arrayBuffer()), file, 'image/png');
      setTaken({ said: t.savedImage(file) });
    } catch (error) {
      setTaken({ error });
    }
  };
  return (
    <div className={styles.tools}>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {t.copy}
      </Button>
      <Button size="small" icon={<PrintRegular />} onClick={() => window.print()}>
        {t.print}
      </Button>
      {taken !== null && 'error' in taken && <ErrorState {...sayTrouble(taken.error)} />}
      <Text size={200} role="status">
        {taken !== null && 'said' in taken ? taken.said : ''}
      </Text>
    </div>
  );
}

/** Whether the image stands on the clipboard: an Office window may not allow it. */
async function isCopied(image: Promise<Blob>): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false;
  try {
    // Handed over as a promise, because a browser forgets the click while the image is painted.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
    return true;
  } catch {
    return false;
  }
}
