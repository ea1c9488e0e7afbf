export { registerRetention, type Retention } from './retention.ts';
