import type { Killed } from './kills.ts';

/** The outcome as one line. */
export const lineOf = (killed: Killed, seed: number): string =>
  [
    `${killed.kills} kills`,
    `${killed.acknowledged} acknowledged`,
    `${killed.cutOff} cut off (${killed.storedUnseen} of them stored, all sent again)`,
    `${killed.lost} lost`,
    `${killed.halfVisible} half visible`,
    `${killed.withoutReceipt} without a receipt`,
    `${killed.twice} stored twice`,
    `seed ${seed}`,
  ].join(', ');

export const withoutFault = ({ lost, halfVisible, withoutReceipt, twice }: Killed): boolean =>
  lost + halfVisible + withoutReceipt + twice === 0;
