import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** The attribute of an element in the list that takes the focus over from one that is gone. */
export const stop = { 'data-stop': '' } as const;

const stopsIn = (list: HTMLElement): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-stop]')];

/** The first thing in an entry that can have the focus, or the entry itself. */
const entrance = (entry: HTMLElement): HTMLElement =>
  entry.querySelector<HTMLElement>('button, select, input') ?? entry;

/**
 * Keeps the focus in a list when the entry that had it is solved and goes away: the next entry takes it, at the end the one
 * before. `list` holds entries marked with `stop`.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef(-1);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const noteFocus = ({ target }: FocusEvent): void => {
      last.current = stopsIn(element).findIndex((entry) => target instanceof Node && entry.contains(target));
    };
    // Focus that goes to something else by itself is no longer ours; that of an element that is removed goes to nothing.
    const noteLeaving = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) last.current = -1;
    };
    element.addEventListener('focusin', noteFocus);
    element.addEventListener('focusout', noteLeaving);
    return () => {
      element.removeEventListener('focusin', noteFocus);
      element.removeEventListener('focusout', noteLeaving);
    };
  }, []);
  useEffect(() => {
    const element = list.current;
    if (element === null || last.current < 0 || !document.hasFocus() || document.activeElement !== document.body)
      return;
    const entries = stopsIn(element);
    const next = entries[Math.min(last.current, entries.length - 1)] ?? element;
    entrance(next).focus();
  });
  return list;
}
