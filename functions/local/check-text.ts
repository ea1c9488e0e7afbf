import type { Language } from '#shared/codebook/index.ts';
import type { Finding } from '#shared/rules/index.ts';
import type { CheckReport } from './check-report.ts';
export const readableReport = (report: CheckReport, found: readonly Finding[], language: Language): string =>
  JSON.stringify([report.summary, found.length, language]);
