import type { Workbook } from '../model.ts';
import { declaration, escapeText } from './xml.ts';

/** Title, subject, author, language and time, as "Bestand > Info" shows them. */
export function corePropertiesXml({ title, subject, creator, createdAt, language }: Workbook): string {
  const time = (element: string): string =>
    `<dcterms:${element} xsi:type="dcterms:W3CDTF">${escapeText(createdAt)}</dcterms:${element}>`;
  return [
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeText(title)}</dc:title><dc:subject>${escapeText(subject)}</dc:subject><dc:creator>${escapeText(creator)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeText(creator)}</cp:lastModifiedBy>${time('created')}${time('modified')}`,
    `<dc:language>${language === 'nl' ? 'nl-NL' : 'en-GB'}</dc:language></cp:coreProperties>`,
  ].join('');
}

export function appPropertiesXml({ creator }: Workbook): string {
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${escapeText(creator)}</Application></Properties>`;
}
