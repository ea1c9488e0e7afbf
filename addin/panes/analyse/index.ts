export { AnalysePane } from './AnalysePane.tsx';
