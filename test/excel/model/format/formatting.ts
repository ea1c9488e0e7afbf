export type Locale = 'nl-NL' | 'en-US';

/** What a value's look depends on besides its format. */
export interface Formatting {
  readonly locale: Locale;
  readonly date1904: boolean;
}
