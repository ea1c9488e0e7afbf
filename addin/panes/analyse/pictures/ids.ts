/** The pictures to choose from, in the order of their previews. */
export const pictureIds = [
  'trend',
  'grounds',
  'domains',
  'heat',
  'map',
  'natures',
  'channels',
  'handlings',
  'own',
] as const;
export type PictureId = (typeof pictureIds)[number];
