import { createClient } from '#shared/api/index.ts';
import type { ApiClient } from '#shared/api/index.ts';
import type { Language } from '#shared/codebook/index.ts';
import { useLanguage } from '#addin/i18n/index.ts';
import type { Access } from '#addin/session/index.ts';
import { useSession } from './session.tsx';
import { uploadingFetch } from './uploading-fetch.ts';

/** Origin of the API when it is another than the page's own; set when the add-in is built. */
const baseUrl = (import.meta.env['VITE_API_ORIGIN'] as string | undefined) ?? '';

interface Made {
  readonly client: ApiClient;
  language: Language;
}

const clients = new WeakMap<Access, Made>();

/** The client of the API with the token of whoever is signed in; the same one as long as they are. */
export function useApi(): ApiClient {
  const access = useSession();
  const { language } = useLanguage();
  return clientOf(access, language);
}

/** The same outside the screens. */
export function clientOf(access: Access, language: Language): ApiClient {
  const known = clients.get(access);
  const made = known ?? makeClient(access, language);
  made.language = language;
  if (known === undefined) clients.set(access, made);
  return made.client;
}

function makeClient(access: Access, language: Language): Made {
  const made: Made = {
    language,
    client: createClient({
      baseUrl,
      getToken: access.token,
      fetch: uploadingFetch,
      language: () => made.language,
      isOnline: () => navigator.onLine,
    }),
  };
  return made;
}
