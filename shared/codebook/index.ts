export * from './types.ts';
export { bureauOf, bureaus, bureausSource, findBureau } from './bureaus.ts';
export {
  anonymityList,
  channelList,
  kindList,
  policeReportList,
  reporterList,
  statusList,
  yesNoList,
} from './circumstances.ts';
export { editDistance } from './distance.ts';
export { districtEntries, districtList, districtListOf } from './districts.ts';
export { domainList } from './domains.ts';
export { saysNothing, saysUnknown } from './emptiness.ts';
export { formColumns, formTables, type FormColumn, type FormTable } from './form.ts';
export { groundList } from './grounds.ts';
export { handlingList, referralList, resultList } from './handlings.ts';
export { codebookVersion, codeLists, entryOf, isCodedField, labelOf, listFor, type CodeListName } from './lists.ts';
export { codeOf, findLabel, matchLabel, type EmptyMatch, type LabelMatch, type Match } from './match.ts';
export { codesSharingWords, type SuggestionMatch } from './nearest.ts';
export {
  formerMunicipalities,
  municipalityList,
  unknownMunicipality,
  type FormerMunicipality,
} from './municipalities.ts';
export { formNature, natureList } from './natures.ts';
export { normaliseLabel } from './normalise.ts';
export { cityOfPostcode } from './postcodes.ts';
export { parentOf, subgroundEntries, subgroundList } from './subgrounds.ts';
