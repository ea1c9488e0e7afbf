export type { Formatting, Locale } from './formatting.ts';
export { entryText, formatValue, isErrorText } from './value.ts';
export { isDateFormat } from './sections.ts';
export { dateOfSerial, serialOfDate, type CalendarDate } from './serial.ts';
