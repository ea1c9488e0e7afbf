/** Somebody of the demonstration; nobody of them exists. */
export interface DemoPerson {
  /** For the address of the token. */
  readonly id: string;
  readonly name: string;
  /** What the picker shows under the name. */
  readonly work: string;
  /** App role in the token. */
  readonly appRole: string;
}

export const demoPeople = [
  { id: 'samira', name: 'Samira Voorbeeld', work: 'Consulent, bureau Rotterdam', appRole: 'bureau:rotterdam' },
  { id: 'joost', name: 'Joost Voorbeeld', work: 'Registratie, bureau Rotterdam', appRole: 'bureau:rotterdam' },
  { id: 'fatima', name: 'Fatima Voorbeeld', work: 'Consulent, bureau Amsterdam', appRole: 'bureau:amsterdam' },
  { id: 'hanneke', name: 'Hanneke Voorbeeld', work: 'Consulent, bureau Den Haag', appRole: 'bureau:den-haag' },
  { id: 'daan', name: 'Daan Voorbeeld', work: 'Consulent, bureau Utrecht', appRole: 'bureau:utrecht' },
  { id: 'noor', name: 'Noor Voorbeeld', work: 'Beleidsadviseur G4', appRole: 'policy' },
  { id: 'willem', name: 'Willem Voorbeeld', work: 'Ambtenaar, gemeente Rotterdam', appRole: 'municipality:GM0599' },
  { id: 'yara', name: 'Yara Voorbeeld', work: 'Coördinator G4', appRole: 'coordinator' },
] as const satisfies readonly DemoPerson[];

export type DemoPersonId = (typeof demoPeople)[number]['id'];
