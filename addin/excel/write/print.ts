import { supports } from '../host.ts';

/** Makes a sheet print on A4 on its side, as wide as one page, with the header on every page; as part of the next sync. */
export function printOnPaper(sheet: Excel.Worksheet, headerRow: number): void {
  if (!supports('ExcelApi', '1.9')) return;
  const layout = sheet.pageLayout;
  layout.orientation = 'Landscape';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1 };
  layout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
}
