import { useEffect, useState } from 'react';
import { loadContacts, saveContacts } from '#addin/excel/index.ts';
import type { Contact } from '#addin/excel/index.ts';

/** The contacts of the open workbook. */
export interface ContactList {
  /** `null` until they have been read. */
  readonly contacts: readonly Contact[] | null;
  /** Why reading or keeping them failed; what was on the list is still there. */
  readonly error: unknown;
  /** Keeps a list in the workbook; whether that went well. */
  readonly keep: (contacts: readonly Contact[]) => Promise<boolean>;
  readonly load: () => Promise<void>;
}

export function useContacts(): ContactList {
  const [contacts, setContacts] = useState<readonly Contact[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => void loadContacts().then(setContacts, setError), []);
  const load = async (): Promise<void> => {
    try {
      setContacts(await loadContacts());
      setError(null);
    } catch (trouble) {
      setError(trouble);
    }
  };
  const keep = async (next: readonly Contact[]): Promise<boolean> => {
    try {
      await saveContacts(next);
      setContacts(next);
      setError(null);
      return true;
    } catch (trouble) {
      setError(trouble);
      return false;
    }
  };
  return { contacts, error, keep, load };
}
