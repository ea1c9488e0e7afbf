import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { submitTexts } from './texts.ts';
import type { Mends } from './useMends.ts';

/** What was just mended, and a way back. */
export function MendBar({ mends: { last, undo } }: { readonly mends: Mends }) {
  const t = useTexts(submitTexts);
  const sayTrouble = useTroubleText();
  if (last === null) return null;
  if (last.done === 'failed') return <ErrorState {...sayTrouble(last.error)} />;
  return (
    <MessageBar intent="success">
      <MessageBarBody>
        {last.done === 'fixed' ? t.fixed(last.mended.cells.length) : t.undone(last.cells)}
      </MessageBarBody>
      {last.done === 'fixed' && (
        <MessageBarActions>
          <Button size="small" onClick={undo}>
            {t.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
