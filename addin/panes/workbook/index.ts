export { WorkbookPane } from './WorkbookPane.tsx';
