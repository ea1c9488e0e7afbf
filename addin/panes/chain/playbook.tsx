import { createContext, useContext, useEffect } from 'react';
import { useApi } from '#addin/app/api.ts';
import { createStore, useStore } from '#addin/app/store.ts';
import type { ApiClient } from '#shared/api/index.ts';
import {
  bundledPlaybook,
  citer,
  createGuide,
  readPlaybook,
  type Guide,
  type Playbook,
} from '#shared/blauwdruk/index.ts';

/** The playbook that the pane goes by, prepared once. */
export interface PlaybookInForce {
  readonly playbook: Playbook;
  readonly guide: Guide;
  readonly cite: ReturnType<typeof citer>;
  /** `bundled`: it came with the add-in. `server`: the API gave it. */
  readonly origin: 'bundled' | 'server';
}

export const inForceFrom = (playbook: Playbook, origin: PlaybookInForce['origin']): PlaybookInForce => ({
  playbook,
  guide: createGuide(playbook),
  cite: citer(playbook),
  origin,
});

const bundled = inForceFrom(bundledPlaybook, 'bundled');
const InForce = createContext<PlaybookInForce>(bundled);

export const PlaybookProvider = InForce.Provider;

/** The playbook in force: that of the server when it answered, else the one that came with the add-in. */
export const usePlaybook = (): PlaybookInForce => useContext(InForce);

/** The playbook in force according to the server; the bundled one when it does not answer or answers something else. */
export async function askForPlaybook(api: Pick<ApiClient, 'guidance'>): Promise<PlaybookInForce> {
  try {
    const { playbook } = await api.guidance();
    return inForceFrom(readPlaybook(playbook), 'server');
  } catch {
    // Offline, or a server with another form of playbook: the pane says which version it shows.
    return bundled;
  }
}

const latest = createStore<PlaybookInForce>(bundled);

/** Asks the server for its playbook until it answers; the bundled one stands in meanwhile. */
export function useLatestPlaybook(): PlaybookInForce {
  const api = useApi();
  useEffect(() => {
    if (latest.get().origin === 'server') return;
    void askForPlaybook(api).then((found) => latest.set(() => found));
  }, [api]);
  return useStore(latest);
}
