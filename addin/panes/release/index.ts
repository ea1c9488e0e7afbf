export { ReleasePane } from './ReleasePane.tsx';
