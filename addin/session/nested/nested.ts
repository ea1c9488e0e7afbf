import { createNestablePublicClientApplication, InteractionRequiredAuthError } from '@azure/msal-browser';
import { callerOf } from '../caller.ts';
import type { Access } from '../caller.ts';
import { renewed } from '../renewed.ts';

/**
 * Signs in with the account that Excel already knows (nested app authentication): no second password, no token in
 * browser storage. `VITE_CLIENT_ID`, `VITE_AUTHORITY` and `VITE_API_SCOPE` are set when the add-in is built.
 */
export async function signInWithExcel(): Promise<Access> {
  const application = await createNestablePublicClientApplication({
    auth: {
      clientId: import.meta.env['VITE_CLIENT_ID'] as string,
      authority: import.meta.env['VITE_AUTHORITY'] as string,
    },
    cache: { cacheLocation: 'memoryStorage' },
  });
  const request = { scopes: [import.meta.env['VITE_API_SCOPE'] as string] };
  const acquire = async (): Promise<string> => {
    try {
      return (await application.acquireTokenSilent(request)).accessToken;
    } catch (error) {
      if (!(error instanceof InteractionRequiredAuthError)) throw error;
      return (await application.acquireTokenPopup(request)).accessToken;
    }
  };
  const first = await acquire();
  return { caller: callerOf(first), token: renewed(first, acquire) };
}
