import { useStore } from '#addin/app/store.ts';
import { useDesk } from '../desk.ts';
import type { Screen } from '../desk.ts';
import { Doubles } from './doubles/Doubles.tsx';
import { Erase } from './erase/Erase.tsx';
import { History } from './History.tsx';
import { Periods } from './Periods.tsx';
import type { ScreenProps } from './screen.ts';
import { Undo } from './Undo.tsx';
import { Withdraw } from './Withdraw.tsx';
import type { ComponentType } from 'react';

const screenOf: Readonly<Record<Screen, ComponentType<ScreenProps>>> = {
  periods: Periods,
  history: History,
  undo: Undo,
  withdraw: Withdraw,
  erase: Erase,
  doubles: Doubles,
};

/** The screen that somebody is looking at; nothing when they are at the steps. */
export function DeliveredScreen() {
  const { view } = useDesk();
  const { looking } = useStore(view);
  if (looking === null) return null;
  const Shown = screenOf[looking.screen];
  return <Shown key={`${looking.screen} ${looking.year}`} year={looking.year} />;
}
