import type { Fault, Mistake } from '#shared/blauwdruk/index.ts';

const lists: Readonly<Record<string, string>> = {
  routes: 'routes.json',
  partners: 'partners.json',
  acts: 'acts.json',
  sources: 'sources.json',
  documents: 'documents.json',
  steps: 'de stappen van de fasen',
};

const forms: Readonly<Record<string, string>> = {
  date: 'een datum als 2026-11-22',
  url: 'een webadres dat met https:// begint',
  regex: 'alleen kleine letters, cijfers en streepjes',
  string: 'tekst tussen aanhalingstekens',
  array: 'een lijst tussen [ en ]',
  object: 'een groep tussen { en }',
  number: 'een getal',
  int: 'een heel getal',
};

/** A mistake in plain Dutch: what it is about, what is wrong, and what would be right. */
export function sentenceOf({ path, fault }: Mistake): string {
  const name = [...path].reverse().find((key) => typeof key === 'string') ?? '';
  return problemOf(name, fault);
}

function problemOf(name: string, fault: Fault): string {
  switch (fault.kind) {
    case 'missing':
      return `Hier ontbreekt ‘${name}’. Vul het in.`;
    case 'empty':
      return `‘${name}’ is leeg. Zet er ten minste één ding in.`;
    case 'unknown-key':
      return `${fault.keys.map((key) => `‘${key}’`).join(' en ')} kennen wij hier niet. Kijk of het woord goed is geschreven.`;
    case 'unknown-value':
      return `‘${String(fault.value)}’ bestaat niet. Kies uit: ${fault.allowed.join(', ')}.`;
    case 'wrong-form':
      return `‘${name}’ klopt niet. Hier hoort ${forms[fault.expected] ?? fault.expected}.`;
    case 'twice':
      return `De naam ‘${fault.name}’ staat er twee keer. Geef een van de twee een andere naam.`;
    case 'unknown-name':
      return `‘${fault.name}’ staat niet in ${lists[fault.list] ?? fault.list}. Voeg het daar toe of kies een naam die er staat.`;
  }
}

const syntax: Readonly<Record<string, string>> = {
  CommaExpected: 'Hier of op de regel erboven ontbreekt een komma.',
  ColonExpected: 'Hier ontbreekt een dubbele punt.',
  PropertyNameExpected: 'Hier hoort een naam tussen aanhalingstekens. Staat er een komma te veel?',
  ValueExpected: 'Hier ontbreekt een waarde. Staat er een komma te veel?',
  CloseBraceExpected: 'Hier ontbreekt een sluithaak }.',
  CloseBracketExpected: 'Hier ontbreekt een sluithaak ].',
  EndOfFileExpected: 'Hier staat iets na het einde. Staat er een haak te veel?',
  UnexpectedEndOfString: 'Deze tekst heeft geen aanhalingsteken aan het eind.',
  InvalidCommentToken: 'Opmerkingen mogen hier niet staan.',
};

/** Why a file cannot be read at all. */
export const syntaxSentence = (code: string): string =>
  syntax[code] ?? 'Dit kan niet worden gelezen. Kijk naar komma’s, aanhalingstekens en haken.';
