export type { DocumentBlock, DocumentDescription, DocumentImage, DocumentTable, Run } from './description.ts';
export { docxOf, docxType } from './docx.ts';
export { offerFile } from './offer.ts';
