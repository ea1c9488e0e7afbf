import { erasureRequest } from '#shared/api/index.ts';
import type { ErasureResult } from '#shared/api/index.ts';
import { yearOf } from '#shared/registration/index.ts';
import { assertMaySubmit } from '../identity/index.ts';
import { dateInTheNetherlands } from '../today.ts';
import { authorOf } from './author.ts';
import { readBody } from './body.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';

export function registerErasure(application: Application): void {
  const { store, now } = application;

  registerRoute(application, 'eraseCase', async ({ caller, request: http, language, note }) => {
    const { request } = await readBody(http, erasureRequest, language);
    const { bureau, caseNumber } = request;
    assertMaySubmit(caller, bureau);
    const moment = now();
    const lastYear = yearOf(dateInTheNetherlands(moment)) + 1;
    const years = await store.eraseCase({ bureau, caseNumber }, lastYear, authorOf(caller, http, moment));
    note({ bureau, years: years.length });
    const json: ErasureResult = { years: [...years] };
    return { json };
  });
}
