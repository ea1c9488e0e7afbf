/** Eight colours that keep a contrast of 3:1 with the background and differ for people who see colours differently. */
export const palette: Readonly<Record<'light' | 'dark', readonly string[]>> = {
  light: ['#0f6cbd', '#c4501b', '#107c41', '#8764b8', '#986f0b', '#c239b3', '#3a96a6', '#605e5c'],
  dark: ['#62abf5', '#f4945f', '#5ec48a', '#b99fe0', '#dfb23d', '#ee86e2', '#6fcad9', '#b3b0ad'],
};

/** Dashes of lines, so that they differ without colour. */
export const dashes: readonly (readonly number[])[] = [
  [],
  [6, 3],
  [2, 3],
  [8, 3, 2, 3],
  [12, 4],
  [4, 4],
  [1, 2],
  [10, 2, 4, 2],
];
