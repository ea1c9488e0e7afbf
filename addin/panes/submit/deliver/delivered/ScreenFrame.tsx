import { Button, makeStyles, Select } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from '#addin/app/store.ts';
import { PaneFrame } from '#addin/components/index.ts';
import { useTexts } from '#addin/i18n/index.ts';
import { yearsListed } from '#shared/api/index.ts';
import { useDesk } from '../desk.ts';
import type { Screen } from '../desk.ts';
import { deliveredTexts } from './texts.ts';

const useStyles = makeStyles({ back: { alignSelf: 'flex-start', paddingInlineStart: 0 } });

interface Props {
  readonly screen: Screen;
  /** `null`: it is about every year, so that none can be chosen. */
  readonly year: number | null;
  readonly footer?: ReactNode;
  /** Where back leads; to the steps unless told. */
  readonly back?: () => void;
  /** The part of the screen that is shown: the title takes the focus when it changes. `null`: something in it does. */
  readonly part?: string | null;
  readonly children: ReactNode;
}

const recent = (...others: readonly number[]): readonly number[] => {
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: yearsListed }, (_, back) => thisYear - back);
  return [...new Set([...years, ...others])].sort((a, b) => b - a);
};

/** The frame of a screen about what was submitted: its title, the year, the way back, and its one button. */
export function ScreenFrame({ screen, year, footer, back, part = 'whole', children }: Props) {
  const styles = useStyles();
  const t = useTexts(deliveredTexts);
  const { view } = useDesk();
  const { focus, looking } = useStore(view);
  const [yearChosen] = useState(focus === 'year');
  useEffect(() => view.set((now) => ({ ...now, focus: null })), [view]);
  const leave = (): void => view.set((now) => ({ ...now, looking: null, focus: screen }));
  return (
    <PaneFrame
      focusKey={yearChosen ? null : part}
      takesFocus
      title={t.screens[screen]}
      about={
        year === null ? null : (
          <Select
            size="small"
            aria-label={t.year}
            value={String(year)}
            autoFocus={yearChosen}
            onChange={(_, { value }) =>
              view.set((now) => ({
                ...now,
                looking: now.looking && { ...now.looking, year: Number(value) },
                focus: 'year',
              }))
            }
          >
            {recent(year, looking?.cameWith ?? year).map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        )
      }
      footer={footer}
    >
      <Button
        appearance="transparent"
        size="small"
        className={styles.back}
        icon={<ChevronLeftRegular />}
        onClick={back ?? leave}
      >
        {t.back}
      </Button>
      {children}
    </PaneFrame>
  );
}
