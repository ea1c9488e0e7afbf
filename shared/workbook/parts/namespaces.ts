export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  compatibility: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  main2010: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  drawing2010: 'http://schemas.microsoft.com/office/drawing/2010/main',
  slicer: 'http://schemas.microsoft.com/office/drawing/2010/slicer',
} as const;
