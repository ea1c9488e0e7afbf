import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect } from 'react';
import { useStore } from '#addin/app/store.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { useDesk } from '../desk.ts';
import type { Screen } from '../desk.ts';
import { deliveredTexts } from './texts.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  link: {
    width: '100%',
    justifyContent: 'space-between',
    fontWeight: tokens.fontWeightRegular,
    minHeight: '40px',
    paddingInline: tokens.spacingHorizontalXS,
  },
});

/** What the list leads to; undoing is reached from the history, where it stands beside what it undoes. */
const listed = ['periods', 'history', 'withdraw', 'erase', 'doubles'] as const satisfies readonly Screen[];

/** The way to what was submitted before. Whoever comes back from a screen finds the focus where they left. */
export function Delivered({ year }: { readonly year: number }) {
  const styles = useStyles();
  const t = useTexts(deliveredTexts);
  const { view } = useDesk();
  const { focus } = useStore(view);
  useEffect(() => view.set((now) => ({ ...now, focus: null })), [view]);
  return (
    <section aria-label={t.heading(year)}>
      <Subtitle2 as="h2">{t.heading(year)}</Subtitle2>
      <ul className={styles.list}>
        {listed.map((screen) => (
          <li key={screen} className={styles.item}>
            <Button
              appearance="subtle"
              className={styles.link}
              icon={<ChevronRightRegular />}
              iconPosition="after"
              autoFocus={focus === screen}
              onClick={() => view.set((now) => ({ ...now, looking: { screen, year, cameWith: year } }))}
            >
              {t.screens[screen]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
