import { registerAudit } from './audit/index.ts';
import { registerCodebook } from './codebook.ts';
import { registerCounts } from './counts.ts';
import { registerErasure } from './erasure.ts';
import { registerGuidance } from './guidance.ts';
import { registerHealth } from './health.ts';
import { registerDuplicates } from './duplicates.ts';
import { registerOpenApi } from './openapi.ts';
import { registerPeriods } from './periods.ts';
import { registerProfile } from './profile.ts';
import { registerSafetyNet } from './register.ts';
import type { Application } from './register.ts';
import { registerReleases } from './releases/index.ts';
import { registerSubmissions } from './submissions/index.ts';
import { registerWga } from './wga.ts';
import { registerWorkbook } from './workbook.ts';

export type { Application } from './register.ts';

/** Registers every route of the contract with Azure Functions. */
export function registerApplication(application: Application): void {
  registerSafetyNet();
  registerSubmissions(application);
  registerPeriods(application);
  registerDuplicates(application);
  registerProfile(application);
  registerCounts(application);
  registerReleases(application);
  registerWorkbook(application);
  registerWga(application);
  registerAudit(application);
  registerErasure(application);
  registerCodebook(application);
  registerGuidance(application);
  registerOpenApi(application);
  registerHealth(application);
}
