import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

/** Excel's green, from dark to light. */
const excelGreen: BrandVariants = {
  10: '#010401',
  20: '#0b1a10',
  30: '#0c2b19',
  40: '#0b3820',
  50: '#0a4526',
  60: '#0a532d',
  70: '#0c6134',
  80: '#107c41',
  90: '#278a4f',
  100: '#3c975e',
  110: '#51a46d',
  120: '#66b17d',
  130: '#7cbe8e',
  140: '#94cba1',
  150: '#aed8b6',
  160: '#cae6ce',
};

export const lightTheme: Theme = createLightTheme(excelGreen);

const dark = createDarkTheme(excelGreen);
export const darkTheme: Theme = {
  ...dark,
  // Fluent's own red is too dark for text of normal size on a dark pane (4.2 : 1).
  colorStatusDangerForeground1: '#ee8a93',
  colorBrandForeground1: excelGreen[120],
  colorBrandForeground2: excelGreen[130],
  colorBrandForegroundLink: excelGreen[130],
  colorCompoundBrandForeground1: excelGreen[120],
  colorCompoundBrandStroke: excelGreen[110],
};
