import type { Workbook } from '../model.ts';
import { namespaces } from '../parts/namespaces.ts';
import { escapeAttribute } from '../parts/xml.ts';
import type { PlacedSlicer } from './slicer-xml.ts';

/** What stands in its place in a program that has no slicers. */
const withoutSlicers = {
  nl: { language: 'nl-NL', text: 'Hier staan filterknoppen. Ze werken in Excel.' },
  en: { language: 'en-GB', text: 'There are filter buttons here. They work in Excel.' },
} as const;

/** A slicer in a drawing, with a box of text for programs that do not know slicers. `id` is the number of its shape. */
export function slicerFrameXml({ name, slicer }: PlacedSlicer, id: number, language: Workbook['language']): string {
  const shape = `id="${id}" name="${escapeAttribute(name)}" descr="${escapeAttribute(slicer.description)}"`;
  return [
    `<mc:AlternateContent xmlns:mc="${namespaces.compatibility}"><mc:Choice xmlns:a14="${namespaces.drawing2010}" Requires="a14">`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${shape}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${namespaces.slicer}"><sle:slicer xmlns:sle="${namespaces.slicer}" name="${escapeAttribute(name)}"/></a:graphicData></a:graphic>`,
    `</xdr:graphicFrame></mc:Choice><mc:Fallback>${boxXml(language)}</mc:Fallback></mc:AlternateContent>`,
  ].join('');
}

/** Its place comes from the anchor around it. */
function boxXml(language: Workbook['language']): string {
  const { language: lang, text } = withoutSlicers[language];
  return [
    '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr><a:spLocks noTextEdit="1"/></xdr:cNvSpPr></xdr:nvSpPr>',
    '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></xdr:spPr>',
    `<xdr:txBody><a:bodyPr vertOverflow="clip" horzOverflow="clip"/><a:lstStyle/><a:p><a:r><a:rPr lang="${lang}" sz="1100"/><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
  ].join('');
}
