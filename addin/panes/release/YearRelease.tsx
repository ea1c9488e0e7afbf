import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ShareRegular } from '@fluentui/react-icons/svg/share';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTroubleText } from '#addin/app/trouble.ts';
import { EmptyState, ErrorState, PaneFrame, Progress } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { releaseIdOf } from '#shared/api/index.ts';
import type { ApiClient } from '#shared/api/index.ts';
import { usualBase } from '#shared/counts/index.ts';
import { Overview } from './Overview.tsx';
import { Preview } from './Preview.tsx';
import { PreviewFooter } from './PreviewFooter.tsx';
import { releaseTexts } from './texts.ts';
import { useRelease } from './useRelease.ts';
import type { ReleaseState, Wish } from './useRelease.ts';
import { useYear } from './useYear.ts';

interface YearProps {
  readonly api: ApiClient;
  readonly year: number;
  /** Where another year is chosen. */
  readonly choice: ReactNode;
}

/** A year: its status, what to release of it, and its editions; or the preview of a next edition. */
export function YearRelease({ api, year, choice }: YearProps) {
  const t = useTexts(releaseTexts);
  const { facts, busy, error, reload } = useYear(api, year);
  const { state, look, publish, forget } = useRelease(api, reload);
  const [wish, setWish] = useState<Wish>({ year, quarter: null, base: usualBase });
  const sayTrouble = useTroubleText();
  // What was released before is released again, rounded as it was.
  const latest = facts?.releases[0];
  const isShort = wish.quarter !== null && wish.quarter < (latest ? (latest.quarter ?? 4) : 1);
  const asked: Wish = {
    year,
    base: latest?.base ?? wish.base,
    quarter: isShort ? (latest?.quarter ?? null) : wish.quarter,
  };
  const shown = state.step === 'preview' || state.step === 'publishing' ? state : null;
  const isEmpty = facts?.board.bureaus.every(({ version }) => version === null) ?? false;
  return (
    <PaneFrame
      title={shown ? t.preview(releaseIdOf(shown.preview)) : t.title}
      about={shown ? null : choice}
      focusKey={shown ? 'preview' : 'year'}
      footer={
        isEmpty || facts === null ? null : shown ? (
          <PreviewFooter state={shown} onBack={forget} onPublish={publish} />
        ) : (
          <YearFooter state={state} onLook={() => look(asked)} />
        )
      }
    >
      {!shown && error !== null && <ErrorState {...sayTrouble(error)} onRetry={reload} />}
      {busy && facts === null && <Progress label={t.loading} />}
      {shown && <Preview preview={shown.preview} />}
      {!shown && facts && isEmpty && (
        <EmptyState icon={<ShareRegular />} title={t.emptyTitle(year)} text={t.emptyText} />
      )}
      {!shown && facts && !isEmpty && (
        <Overview api={api} facts={facts} wish={asked} onWish={setWish} onReopened={reload} />
      )}
    </PaneFrame>
  );
}

function YearFooter({ state, onLook }: { readonly state: ReleaseState; readonly onLook: () => void }) {
  const t = useTexts(releaseTexts);
  const sayTrouble = useTroubleText();
  const working = state.step === 'rounding';
  const done = state.step === 'choosing' ? state.done : null;
  return (
    <>
      {working && <Progress label={`${t.rounding}. ${t.roundingTakes}`} />}
      {state.step === 'failed' && <ErrorState {...sayTrouble(state.error)} onRetry={state.retry} />}
      {done && (
        <MessageBar intent={done.outcome === 'published' ? 'success' : 'info'} layout="multiline" role="status">
          <MessageBarBody>
            {done.outcome === 'published' ? t.published(done.release.id) : t.nothingChanged(done.release.id)}
          </MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="primary" disabled={working} onClick={onLook}>
        {t.look}
      </Button>
    </>
  );
}
