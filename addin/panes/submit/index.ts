export { SubmitPane } from './SubmitPane.tsx';
