import { Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { appTexts } from './texts.ts';

/** A pane that is on its way. */
export function Loading() {
  const t = useTexts(appTexts);
  return (
    <div style={{ padding: 16 }}>
      <Progress label={t.loading} />
    </div>
  );
}
