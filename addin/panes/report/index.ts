export { ReportPane } from './ReportPane.tsx';
