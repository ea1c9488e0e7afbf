import { describe, expect, test } from 'vitest';
import { contactsOf, loadContacts, saveContacts } from '#addin/excel/index.ts';
import type { Contact } from '#addin/excel/index.ts';
import { inOwnExcel } from './in-excel.ts';

inOwnExcel();
const officer: Contact = {
  partner: 'police',
  name: 'Contactofficier',
  position: 'Eenheid',
  telephone: '0900-8844',
  email: '',
};

describe('the contacts of the workbook', () => {
  test('are none to begin with, and are there again after they were kept', async () => {
    expect(await loadContacts()).toEqual([]);
    await saveContacts([officer]);
    expect(await loadContacts()).toEqual([officer]);
    await saveContacts([]);
    expect(await loadContacts()).toEqual([]);
  });

  test('are read as far as they fit', () => {
    expect(contactsOf([{ ...officer, more: 1 }, { partner: 'police' }, null, 'x'])).toEqual([officer]);
    expect(contactsOf({ partner: 'police' })).toEqual([]);
  });
});
