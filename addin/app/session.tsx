import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import type { Access, Caller } from '#addin/session/index.ts';

const SessionContext = createContext<Access | null>(null);

export function SessionProvider({ access, children }: { readonly access: Access; readonly children: ReactNode }) {
  return <SessionContext value={access}>{children}</SessionContext>;
}

/** Who is signed in, and their token. Panes are only ever shown to somebody who is. */
export function useSession(): Access {
  const access = use(SessionContext);
  if (access === null) throw new Error('A pane was shown before anybody signed in.');
  return access;
}

export function useCaller(): Caller {
  return useSession().caller;
}
