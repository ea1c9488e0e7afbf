import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTroubleText } from '#addin/app/trouble.ts';
import { ErrorState, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { submitTexts } from '../../texts.ts';
import { listTexts } from './list-texts.ts';
import type { Mends } from './useMends.ts';

/** What was just mended or is being mended, and a way back. */
export function MendBar({ mends: { last, undo } }: { readonly mends: Mends }) {
  const t = useTexts(submitTexts);
  const l = useTexts(listTexts);
  const sayTrouble = useTroubleText();
  if (last === null) return null;
  if (last.done === 'failed') return <ErrorState {...sayTrouble(last.error)} />;
  if (last.done === 'fixing') return <Progress label={l.fixing} done={last.cells} of={last.of} onCancel={last.stop} />;
  if (last.done === 'reread')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t.reread}</MessageBarBody>
      </MessageBar>
    );
  const { trouble = null, leftAlone = 0, cells = [] } = last.done === 'fixed' ? last.mended : {};
  const undoable = cells.length > 0;
  return (
    <>
      {trouble !== null && <ErrorState {...sayTrouble(trouble)} />}
      {(trouble === null || undoable) && (
        <MessageBar intent={leftAlone > 0 ? 'warning' : 'success'} layout="multiline">
          <MessageBarBody>
            {last.done === 'undone' ? t.undone(last.cells) : t.fixed(cells.length)}
            {leftAlone > 0 && ` ${l.leftAlone(leftAlone)}`}
          </MessageBarBody>
          {undoable && (
            <MessageBarActions>
              <Button size="small" onClick={undo}>
                {t.undo}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </>
  );
}
