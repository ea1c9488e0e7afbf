const mark = /^(?=.*\d)(?!(?:.*\d){9})[\p{L}\p{N}._/-]{1,16}$/u;

/** The mark of a mass report of which the sheet tells no more than that it is one. */
export const unnamedMassReport = 'ja';

/**
 * Whether a text can be the mark of a mass report: at most 16 letters, digits and `. _ / -`, with one to eight digits among
 * them, or `ja`. A name is none, and neither is a telephone number or a citizen service number (BSN).
 */
export const isMassReportMark = (text: string): boolean => text === unnamedMassReport || mark.test(text);
