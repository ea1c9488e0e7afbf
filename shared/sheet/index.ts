export * from './types.ts';
export { addressOf, columnName, rangeOf } from './address.ts';
export { answer, emptyProfile, type Choice } from './profile.ts';
export type { RowRef } from './kept-rows.ts';
export { recognise, startRecogniser, type RecogniseOptions, type Recogniser } from './recognise.ts';
export { cellsOf, plainReading } from './reading.ts';
export { headerKey, labelKey } from './text.ts';
export { personalDataIn } from './values/personal.ts';
export { shieldList, type ShieldedColumn } from './shield.ts';
