import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Somewhere on the screen: the page, the pane, or a part of it. */
type Place = Page | FrameLocator | Locator;

interface Showing {
  /** How often; `some` for once or more. Once unless told. */
  readonly times?: number | 'some';
  /** The text is all that an element says, not a part of it. */
  readonly exact?: boolean;
}

/**
 * Waits until a text stands somewhere, as often as told. A pane changes a moment after what caused it, so nothing on the
 * screen is looked at just once.
 *
 * ```ts
 * await shows(pane, 'De inzending is ongedaan gemaakt');
 * await shows(pane, 'Reden: Klopt zo', { times: 2 });
 * ```
 */
export const shows = (place: Place, text: string | RegExp, { times = 1, exact = false }: Showing = {}): Promise<void> =>
  has(place.getByText(text, { exact }), times, `‘${String(text)}’`);

/** Waits until a text stands nowhere. */
export const lacks = (place: Place, text: string | RegExp): Promise<void> => shows(place, text, { times: 0 });

/** Waits until so many of these elements can be seen. */
export async function has(elements: Locator, times: number | 'some' = 1, what = 'elements'): Promise<void> {
  const seen = expect.poll(() => elements.filter({ visible: true }).count(), { message: `${what} on the screen` });
  await (times === 'some' ? seen.toBeGreaterThan(0) : seen.toBe(times));
}
