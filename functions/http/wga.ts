import { ApiError } from '#shared/api/index.ts';
import { bureauOf } from '#shared/codebook/index.ts';
import { formsTogether, wgaForm } from '#shared/wga/index.ts';
import { bureauOfForm } from '../identity/index.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';

export function registerWga(application: Application): void {
  const { store } = application;
  registerRoute(application, 'wga', async ({ caller, query: { municipality, year }, note }) => {
    const bureau = bureauOfForm(caller, municipality);
    const of = { bureau, year };
    const head = await store.head(of);
    if (!head) throw new ApiError('nothing-submitted');
    const registrations = (await store.months(of, head)).flat();
    const { version, submittedAt } = head.receipt;
    const form = wgaForm({ bureau, municipality, year }, registrations);
    const together = caller.role === 'bureau' ? formsTogether(bureauOf(bureau).area, registrations) : null;
    note({ bureau, year, version });
    return { json: { ...form, version, submittedAt, together } };
  });
}
