import { ApiProblem, ConnectionError, UnreadableAnswer } from '#shared/api/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { ExcelTrouble } from '#addin/excel/index.ts';
import { useLanguage } from '#addin/i18n/index.ts';
import { troubleTexts } from './trouble-texts.ts';
import type { Trouble } from './trouble-texts.ts';

export type { Trouble };

/** Any failure in words: Excel's, the connection's, the API's own (already in the reader's language), or one nobody foresaw. */
export function troubleOf(error: unknown, language: Language): Trouble {
  const texts = troubleTexts[language];
  if (error instanceof ExcelTrouble) return texts.excel[error.kind];
  if (error instanceof ConnectionError) return texts.connection[error.reason];
  if (error instanceof ApiProblem) return { title: error.problem.title, text: error.problem.detail };
  if (error instanceof UnreadableAnswer) return texts.unreadable;
  return texts.unexpected;
}

/** `troubleOf` in the language of the reader. */
export function useTroubleText(): (error: unknown) => Trouble {
  const { language } = useLanguage();
  return (error) => troubleOf(error, language);
}
