import {
  Avatar,
  Button,
  makeStyles,
  mergeClasses,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { Suspense } from 'react';
import { ErrorBoundary, ErrorState } from '#addin/components/index.ts';
import { useLanguage, useTexts } from '#addin/i18n/index.ts';
import { Loading } from './Loading.tsx';
import { destination, goTo } from './navigation.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { OtherRole } from './OtherRole.tsx';
import { paneOf } from './panes.ts';
import { useCaller } from './session.tsx';
import { useStore } from './store.ts';
import { taskFor, tasksFor } from './tasks.ts';
import { appTexts } from './texts.ts';

const useStyles = makeStyles({
  shell: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    paddingInline: tokens.spacingHorizontalXS,
    '@media print': { display: 'none' },
  },
  tasks: {
    display: 'flex',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    overflowX: 'auto',
    scrollbarWidth: 'none',
  },
  task: {
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    background: 'none',
    border: 'none',
    borderBottom: '3px solid transparent',
    paddingInline: '7px',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: '5px',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (min-width: 341px) and (max-width: 380px)': { paddingInline: '5px', fontSize: '12.5px' },
    '@media (max-width: 340px)': { paddingInline: '3px', fontSize: '11.5px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
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
        <ul className={styles.tasks}>
          {tasksFor(role).map((one) => (
            <li key={one}>
              <button
                type="button"
                className={mergeClasses(styles.task, one === task && styles.current)}
                aria-current={one === task ? 'page' : undefined}
                onClick={() => goTo(one)}
              >
                {t.tasks[one]}
              </button>
            </li>
          ))}
        </ul>
        <Account onSignOut={onSignOut} />
      </nav>
      <div>
        <NoticeBar task={task} />
        <OtherRole asked={asked} shown={task} />
      </div>
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
