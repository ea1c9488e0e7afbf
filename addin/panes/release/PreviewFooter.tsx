import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { releaseIdOf } from '#shared/api/index.ts';
import { Confirmation } from './Confirmation.tsx';
import { releaseTexts } from './texts.ts';
import type { PreviewState } from './useRelease.ts';

/** The way back from a preview, and the way on: publishing it, once that has been confirmed. */
export function PreviewFooter(props: {
  readonly state: PreviewState;
  readonly onBack: () => void;
  readonly onPublish: (state: PreviewState, reason: string) => void;
}) {
  const t = useTexts(releaseTexts);
  const [asking, setAsking] = useState(false);
  const { state } = props;
  const { preview, step } = state;
  const working = step === 'publishing';
  return (
    <>
      {working && <Progress label={`${t.rounding}. ${t.roundingTakes}`} />}
      <Button disabled={working} onClick={props.onBack}>
        {t.back}
      </Button>
      <Button
        appearance="primary"
        disabled={working || preview.unchanged || preview.warnings.includes('not-safe')}
        onClick={() => setAsking(true)}
      >
        {t.publish}
      </Button>
      {asking && (
        <Confirmation
          id={releaseIdOf(preview)}
          onCancel={() => setAsking(false)}
          onConfirm={(reason) => {
            setAsking(false);
            props.onPublish(state, reason);
          }}
        />
      )}
    </>
  );
}
