import { defineTexts } from '#addin/i18n/index.ts';

interface ContactTexts {
  readonly title: string;
  readonly stays: string;
  readonly none: string;
  readonly add: string;
  readonly print: string;
  readonly change: string;
  readonly remove: string;
  readonly changeOf: (name: string) => string;
  readonly removeOf: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly partner: string;
  readonly name: string;
  readonly position: string;
  readonly telephone: string;
  readonly email: string;
  readonly nameNeeded: string;
  readonly emailWrong: string;
}

export const contactTexts = defineTexts<ContactTexts>({
  nl: {
    title: 'Contactpersonen',
    stays: 'Deze lijst staat alleen in dit werkboek. Zij wordt nooit ingediend.',
    none: 'Er staat nog niemand op de lijst.',
    add: 'Contactpersoon toevoegen',
    print: 'Druk deze lijst mee af',
    change: 'Wijzigen',
    remove: 'Verwijderen',
    changeOf: (name) => `${name} wijzigen`,
    removeOf: (name) => `${name} verwijderen`,
    removed: (name) => `${name} is van de lijst gehaald.`,
    save: 'Bewaren',
    cancel: 'Annuleren',
    partner: 'Partner',
    name: 'Naam',
    position: 'Functie',
    telephone: 'Telefoon',
    email: 'E-mail',
    nameNeeded: 'Vul een naam in.',
    emailWrong: 'Dit is geen e-mailadres. Kijk naar de @.',
  },
  en: {
    title: 'Contacts',
    stays: 'This list is only in this workbook. It is never submitted.',
    none: 'There is nobody on the list yet.',
    add: 'Add a contact',
    print: 'Print this list too',
    change: 'Change',
    remove: 'Remove',
    changeOf: (name) => `Change ${name}`,
    removeOf: (name) => `Remove ${name}`,
    removed: (name) => `${name} was taken off the list.`,
    save: 'Save',
    cancel: 'Cancel',
    partner: 'Partner',
    name: 'Name',
    position: 'Position',
    telephone: 'Telephone',
    email: 'E-mail',
    nameNeeded: 'Fill in a name.',
    emailWrong: 'This is no e-mail address. Look at the @.',
  },
});
