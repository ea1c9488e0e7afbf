import { createStore } from './store.ts';

/** Something that ended while the reader may have been elsewhere. */
export type Notice =
  /** A submission was stored; `number` of its receipt, or `null` when there was nothing to store. */
  { readonly kind: 'submitted'; readonly number: string | null } | { readonly kind: 'not-submitted' };

/** What is to be told; `null` when everything has been. */
export const notice = createStore<Notice | null>(null);

export const announce = (told: Notice): void => notice.set(() => told);

/** The reader has seen it. */
export const noticeSeen = (): void => notice.set(() => null);
