import type { ExcelJs } from './library.ts';

/** The Office theme, in the order in which files number its colours. */
const theme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The first 64 colours that old files number. */
const indexed = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

type FileColor = Partial<ExcelJs.Color> & { readonly indexed?: number; readonly tint?: number };

/** `#RRGGBB` of a colour in a file; `otherwise` when the file leaves it to the system. */
export function readColor(color: FileColor | undefined, otherwise: string): string {
  if (!color) return otherwise;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) return tinted(theme[color.theme] ?? '000000', color.tint ?? 0);
  if (color.indexed !== undefined) return `#${indexed[color.indexed] ?? '000000'}`;
  return otherwise;
}

export const writeColor = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });

/** Lighter for a tint above 0, darker below: by channel, which is near enough to Excel's way through luminance. */
function tinted(hex: string, tint: number): string {
  const channel = (at: number): string => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    const shaded = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(shaded).toString(16).padStart(2, '0').toUpperCase();
  };
  return `#${channel(0)}${channel(2)}${channel(4)}`;
}
