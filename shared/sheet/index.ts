export * from './types.ts';
export { addressOf, columnName, rangeOf } from './address.ts';
export { answer, emptyProfile, type Choice } from './profile.ts';
export { recognise, type RecogniseOptions } from './recognise.ts';
export { reread, type RowRef } from './reread.ts';
export { headerKey, labelKey } from './text.ts';
export { personalDataIn } from './personal.ts';
