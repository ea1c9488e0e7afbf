import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from '#addin/i18n/index.ts';
import { goTo } from './navigation.ts';
import { notice, noticeSeen } from './notices.ts';
import { useStore } from './store.ts';
import type { Task } from './tasks.ts';
import { appTexts } from './texts.ts';

/** Tells how a submission ended, to who has gone on to another pane. */
export function NoticeBar({ task }: { readonly task: Task }) {
  const t = useTexts(appTexts);
  const told = useStore(notice);
  if (told === null || task === 'submit') return <div role="status" />;
  const done = told.kind === 'submitted';
  return (
    <div role="status">
      <MessageBar intent={done ? 'success' : 'error'} layout="multiline">
        <MessageBarBody>{done ? t.submitted(told.number) : t.notSubmitted}</MessageBarBody>
        <MessageBarActions>
          <Button
            onClick={() => {
              noticeSeen();
              goTo('submit');
            }}
          >
            {t.look}
          </Button>
          <Button appearance="transparent" onClick={noticeSeen}>
            {t.close}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
