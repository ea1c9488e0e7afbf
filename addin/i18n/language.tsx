import { createContext, use, useEffect } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '#shared/codebook/index.ts';
import { formats } from './format.ts';
import type { Format } from './format.ts';
import type { Texts } from './texts.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'nl', choose: () => undefined });

/** The language of everything below, and of the page for screen readers. */
export function LanguageProvider({ language, choose, children }: LanguageChoice & { readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={{ language, choose }}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

/** The sentences of a room in the language of the reader. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[use(LanguageContext).language];
}

export function useFormat(): Format {
  return formats[use(LanguageContext).language];
}

/** Dutch unless Excel itself speaks English; `displayLanguage` is a tag such as `en-US`. */
export function languageFor(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
