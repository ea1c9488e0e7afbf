/** The ready views that Excel can be given, in the order of the gallery. */
export const readyViewIds = [
  'groundsByYear',
  'groundByDomain',
  'natureByCity',
  'spread',
  'channels',
  'handlings',
  'quarters',
] as const;
export type ReadyViewId = (typeof readyViewIds)[number];
