import { inExcel } from '../run.ts';
import { loadSetting, parsedSetting, writeSetting } from './settings.ts';

/** Somebody at a partner whom the bureau works with. Empty texts for what is not known. */
export interface Contact {
  /** The partner's name in the playbook, such as `police`. */
  readonly partner: string;
  readonly name: string;
  /** What this person does or where. */
  readonly position: string;
  readonly telephone: string;
  readonly email: string;
}

const setting = 'meldbeeld.contacts';
const parts = ['partner', 'name', 'position', 'telephone', 'email'] as const;

/** Reads contacts as they were kept; what does not fit is left out. */
export function contactsOf(value: unknown): readonly Contact[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const [partner, name, position, telephone, email] = parts.map((part): unknown => Reflect.get(one, part));
    const contact = { partner, name, position, telephone, email };
    return isContact(contact) ? [contact] : [];
  });
}

const isContact = (value: Readonly<Record<keyof Contact, unknown>>): value is Contact =>
  parts.every((part) => typeof value[part] === 'string');

/** The contacts that are kept in the workbook. Throws `ExcelTrouble`. */
export async function loadContacts(): Promise<readonly Contact[]> {
  return inExcel(async (context) => {
    const value = loadSetting(context, setting);
    await context.sync();
    return contactsOf(parsedSetting(value()));
  });
}

/** Keeps the contacts in the workbook, and nowhere else. Throws `ExcelTrouble`. */
export const saveContacts = (contacts: readonly Contact[]): Promise<void> =>
  writeSetting(setting, JSON.stringify(contacts));
