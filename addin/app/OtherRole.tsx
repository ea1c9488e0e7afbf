import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTexts } from '#addin/i18n/index.ts';
import { goTo } from './navigation.ts';
import { useCaller } from './session.tsx';
import { rolesFor, tasksFor } from './tasks.ts';
import type { Task } from './tasks.ts';
import { appTexts } from './texts.ts';

/** Says why a button of the ribbon did not bring somebody where it brings others: it is work of another role. */
export function OtherRole({ asked, shown }: { readonly asked: Task | null; readonly shown: Task }) {
  const t = useTexts(appTexts);
  const { role } = useCaller();
  if (asked === null || tasksFor(role).includes(asked)) return null;
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>
        {t.otherRole(
          t.tasks[asked],
          rolesFor(asked).map((one) => t.roles[one].all),
          t.roles[role].one,
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => goTo(shown)}>{t.close}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
