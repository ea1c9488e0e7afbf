import type { Texts } from '../texts.ts';
import { element } from './element.ts';

const seenKey = 'meldbeeld.workbench.welcomed';

/** The card of a first visit: what to try, in three sentences. `null` once it has been seen. */
export function welcomeCard(texts: Texts, openDemo: () => void, later: () => void): HTMLElement | null {
  if (localStorage.getItem(seenKey) !== null) return null;
  const leaveFor = (next: () => void) => (): void => {
    localStorage.setItem(seenKey, 'yes');
    card.remove();
    next();
  };
  const card = element('section', {
    class: 'welcome',
    attributes: { 'aria-label': texts.welcome },
    children: [
      element('h2', { text: texts.welcome }),
      element('ol', {
        children: texts.welcomeSteps.map((step) => element('li', { children: [element('span', { text: step })] })),
      }),
      element('div', {
        class: 'welcome-actions',
        children: [
          element('button', {
            class: 'primary',
            text: texts.welcomeOpen,
            attributes: { type: 'button' },
            on: { click: leaveFor(openDemo) },
          }),
          element('button', {
            class: 'quiet',
            text: texts.welcomeLater,
            attributes: { type: 'button' },
            on: { click: leaveFor(later) },
          }),
        ],
      }),
    ],
  });
  return card;
}
