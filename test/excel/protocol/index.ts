export { eventType, type HostEvent } from './events.ts';
export type { DeclaredFunctions } from './functions/function-calls.ts';
export { ExcelHost, PAYLOAD_LIMIT, type HostOptions, type Outcome } from './host.ts';
export { Journal, type JournalEntry } from './journal.ts';
export { RecordedObject } from './objects/index.ts';
export { defaultRequirements, supports, type Requirements } from './requirements.ts';
export { deriveSchema, type WireClass, type WireSchema } from './schema.ts';
