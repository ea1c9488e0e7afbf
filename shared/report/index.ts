export { type ChangedFigure, changedFigures, figuresOf, type ReportFigure } from './changes.ts';
export { annualReport } from './report.ts';
export {
  type AnnualReport,
  type ChapterId,
  chapterIds,
  type ReportBlock,
  type ReportCell,
  type ReportChapter,
  type ReportChart,
  type ReportEdition,
  type ReportInput,
  type ReportTable,
  type Scope,
} from './types.ts';
