import type { Language } from '#shared/codebook/index.ts';

/** The sentences of one room of the add-in, in both languages. */
export type Texts<T> = Readonly<Record<Language, T>>;

/** Declares texts; the compiler refuses an English text that lacks a sentence of the Dutch one, or has another shape. */
export function defineTexts<T>(texts: { readonly nl: T; readonly en: NoInfer<T> }): Texts<T> {
  return texts;
}
