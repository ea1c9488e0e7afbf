import type { PivotChart, Place, Workbook } from '../model.ts';
import { namespaces } from '../parts/namespaces.ts';
import { relationshipId } from '../parts/package.ts';
import { declaration, escapeAttribute } from '../parts/xml.ts';
import { slicerFrameXml } from '../slicers/frame-xml.ts';
import type { PlacedSlicer } from '../slicers/slicer-xml.ts';

/** The drawing part of a sheet: where each chart and slicer stands. The charts are its children, in this order. */
export function drawingXml(
  charts: readonly PivotChart[],
  slicers: readonly PlacedSlicer[],
  language: Workbook['language'],
): string {
  // 1 is the drawing's own.
  const shapes = [
    ...charts.map((chart, index) => anchorXml(chart.at, chartFrameXml(chart, index, index + 2))),
    ...slicers.map((one, index) => anchorXml(one.slicer.at, slicerFrameXml(one, charts.length + index + 2, language))),
  ];
  return `${declaration}<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}">${shapes.join('')}</xdr:wsDr>`;
}

function anchorXml({ column, row, columns, rows }: Place, shape: string): string {
  const corners = cornerXml('from', column, row) + cornerXml('to', column + columns, row + rows);
  return `<xdr:twoCellAnchor editAs="oneCell">${corners}${shape}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function chartFrameXml({ title, description }: PivotChart, index: number, id: number): string {
  return [
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(title)}" descr="${escapeAttribute(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}" r:id="${relationshipId(index)}"/></a:graphicData></a:graphic>`,
    '</xdr:graphicFrame>',
  ].join('');
}

const cornerXml = (corner: 'from' | 'to', column: number, row: number): string =>
  `<xdr:${corner}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${corner}>`;
