export {
  changeHiddenTable,
  deleteFromHiddenTable,
  readHiddenTable,
  type Cell,
  type Closed,
  type HiddenTable,
  type HiddenTableContent,
  type HiddenTableWrites,
} from './hidden-table.ts';
export {
  readCaseLists,
  writeCaseList,
  type CaseListColumn,
  type CaseListSheet,
  type CaseListToWrite,
} from './case-list.ts';
