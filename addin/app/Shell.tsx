import {
  Avatar,
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { Suspense } from 'react';
import { ErrorBoundary, ErrorState } from '#addin/components/index.ts';
import { useLanguage, useTexts } from '#addin/i18n/index.ts';
import { Loading } from './Loading.tsx';
import { destination, goTo } from './navigation.ts';
import { paneOf } from './panes.ts';
import { useCaller } from './session.tsx';
import { useStore } from './store.ts';
import { taskFor, tasksFor } from './tasks.ts';
import type { Task } from './tasks.ts';
import { appTexts } from './texts.ts';

const useStyles = makeStyles({
  shell: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', height: '100%' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    paddingInline: tokens.spacingHorizontalXS,
  },
  tabs: { minWidth: 0, flexShrink: 1 },
  tab: {
    paddingInline: '7px',
    '@media (max-width: 380px)': { paddingInline: '4px', '& .fui-Tab__content': { fontSize: '12px' } },
  },
  account: { flexShrink: 0, minWidth: '32px', '@media (max-width: 380px)': { minWidth: '28px', paddingInline: '2px' } },
  pane: { minHeight: 0, minWidth: 0 },
});

/** The bar with tasks and account, and under it the pane of the task. */
export function Shell({ onSignOut }: { readonly onSignOut: () => void }) {
  const styles = useStyles();
  const t = useTexts(appTexts);
  const { role } = useCaller();
  const { task: asked } = useStore(destination);
  const task = taskFor(role, asked);
  const Pane = paneOf[task];
  return (
    <div className={styles.shell}>
      <nav className={styles.bar} aria-label={t.navigation}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={task}
          onTabSelect={(_, data) => goTo(data.value as Task)}
        >
          {tasksFor(role).map((one) => (
            <Tab key={one} value={one} className={styles.tab}>
              {t.tasks[one]}
            </Tab>
          ))}
        </TabList>
        <Account onSignOut={onSignOut} />
      </nav>
      <main className={styles.pane}>
        <ErrorBoundary
          key={task}
          fallback={(retry) => <ErrorState title={t.faultTitle} text={t.faultText} onRetry={retry} />}
        >
          <Suspense fallback={<Loading />}>
            <Pane />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}

function Account({ onSignOut }: { readonly onSignOut: () => void }) {
  const styles = useStyles();
  const t = useTexts(appTexts);
  const { name } = useCaller();
  const { language, choose } = useLanguage();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          className={styles.account}
          aria-label={t.account(name)}
          icon={<Avatar name={name} size={24} color="brand" aria-hidden />}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled>{name}</MenuItem>
          <MenuItem onClick={() => choose(language === 'nl' ? 'en' : 'nl')}>{t.otherLanguage}</MenuItem>
          <MenuItem onClick={onSignOut}>{t.switchPerson}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
