/** Colours of the grid itself; those of cells come from the workbook. */
export interface Palette {
  readonly dark: boolean;
  readonly page: string;
  readonly gridline: string;
  readonly text: string;
  readonly link: string;
  readonly header: string;
  readonly headerText: string;
  readonly headerLine: string;
  readonly headerSelected: string;
  readonly headerSelectedText: string;
  readonly accent: string;
  readonly selection: string;
  readonly frozenLine: string;
}

export const lightPalette: Palette = {
  dark: false,
  page: '#ffffff',
  gridline: '#e1e1e1',
  text: '#000000',
  link: '#0563c1',
  header: '#f5f5f5',
  headerText: '#424242',
  headerLine: '#d6d6d6',
  headerSelected: '#caead8',
  headerSelectedText: '#0e5c2f',
  accent: '#107c41',
  selection: 'rgba(16, 124, 65, 0.1)',
  frozenLine: '#a6a6a6',
};

export const darkPalette: Palette = {
  dark: true,
  page: '#1f1f1f',
  gridline: '#3a3a3a',
  text: '#f0f0f0',
  link: '#71afe5',
  header: '#292929',
  headerText: '#d6d6d6',
  headerLine: '#454545',
  headerSelected: '#1e4d33',
  headerSelectedText: '#c8f0d8',
  accent: '#33a867',
  selection: 'rgba(51, 168, 103, 0.18)',
  frozenLine: '#7a7a7a',
};

/** A colour of a workbook on an unfilled cell: in the dark, colours meant for white paper are made light. */
export function onPage(color: string, palette: Palette): string {
  if (!palette.dark) return color;
  const lightness = lightnessOf(color);
  return lightness >= 0.45 ? color : mix(color, '#ffffff', 0.86 - lightness);
}

/** 0 for black, 1 for white, as the eye weighs colours (ITU-R BT.601). */
export function lightnessOf(color: string): number {
  const [red, green, blue] = channels(color);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** A colour between two; `share` is the part of the second, 0 to 1. */
export function mix(first: string, second: string, share: number): string {
  const to = channels(second);
  const mixed = channels(first).map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(color: string): [number, number, number] {
  const number = Number.parseInt(color.replace('#', ''), 16) || 0;
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}
