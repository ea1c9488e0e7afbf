import { registerCodebook } from './codebook.ts';
import { registerCounts } from './counts.ts';
import { registerHealth } from './health.ts';
import { registerOpenApi } from './openapi.ts';
import { registerSafetyNet } from './register.ts';
import type { Application } from './register.ts';
import { registerSubmissions } from './submissions/index.ts';
import { registerWorkbook } from './workbook.ts';

export type { Application } from './register.ts';

/** Registers every route of the contract with Azure Functions. */
export function registerApplication(application: Application): void {
  registerSafetyNet();
  registerSubmissions(application);
  registerCounts(application);
  registerWorkbook(application);
  registerCodebook(application);
  registerOpenApi(application);
  registerHealth(application);
}
