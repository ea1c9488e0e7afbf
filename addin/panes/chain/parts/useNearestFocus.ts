import { useEffect } from 'react';
import type { RefObject } from 'react';

const canHaveFocus = [
  'button:not(:disabled)',
  'a[href]',
  'input:not(:disabled)',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  'summary',
].join();

/**
 * Gives the focus to what is nearest when the thing that had it goes away, such as a button that made room for what it
 * opened. Otherwise whoever uses the keyboard starts again at the top.
 */
export function useNearestFocus(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = within.current;
    if (root === null) return;
    // What had the focus, and everything around it up to the root.
    let last: readonly Element[] = [];
    const note = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? [target, ...around(target, root)] : [];
    };
    const observer = new MutationObserver(() => {
      if (last[0]?.isConnected !== false || !document.hasFocus() || document.activeElement !== document.body) return;
      for (const place of last) {
        const next = place.isConnected ? place.querySelector<HTMLElement>(canHaveFocus) : null;
        if (next !== null) return next.focus();
      }
    });
    root.addEventListener('focusin', note);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [within]);
}

function around(element: Element, root: Element): readonly Element[] {
  const { parentElement } = element;
  return element === root || parentElement === null ? [] : [parentElement, ...around(parentElement, root)];
}
