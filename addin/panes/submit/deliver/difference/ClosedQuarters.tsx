import { ErrorState } from '#addin/components/index.ts';
import { useFormat, useTexts } from '#addin/i18n/index.ts';
import type { SubmissionPreview } from '#shared/api/index.ts';
import { differenceTexts } from './difference-texts.ts';

/** That a difference touches quarters that are closed, before anybody tries to send it. */
export function ClosedQuarters({ preview: { closed } }: { readonly preview: SubmissionPreview }) {
  const t = useTexts(differenceTexts);
  const { list } = useFormat();
  if (closed.length === 0) return null;
  const cases = closed.reduce((sum, one) => sum + one.cases, 0);
  const quarters = list(closed.map(({ quarter }) => String(quarter)));
  return <ErrorState title={t.closedTitle(quarters)} text={t.closedText(cases)} />;
}
