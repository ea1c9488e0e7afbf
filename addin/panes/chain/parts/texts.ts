import { defineTexts } from '#addin/i18n/index.ts';
import type { StepState, TermStatus } from '#shared/blauwdruk/index.ts';
import type { Source } from '#shared/codebook/index.ts';

export interface PartTexts {
  readonly danger: string;
  readonly call: string;
  readonly routes: string;
  readonly possible: string;
  readonly states: Readonly<Record<StepState, string>>;
  readonly place: Readonly<Record<string, string>>;
  readonly termStatus: Readonly<Record<TermStatus, string>>;
  /** Of a term that no law sets. */
  readonly advisoryStatus: Readonly<Record<TermStatus, string>>;
  readonly untilDate: (date: string) => string;
  readonly source: string;
  readonly sourceStatus: Readonly<Record<Source['status'], (checked: string) => string>>;
}

export const partTexts = defineTexts<PartTexts>({
  nl: {
    danger: 'Direct gevaar?',
    call: 'Bel 112',
    routes: 'Routes',
    possible: 'Misschien',
    states: { do: 'Doen', conditional: 'Onder voorwaarde', impossible: 'Kan niet' },
    place: { outside: 'buiten uw werkgebied', inside: 'in uw werkgebied' },
    termStatus: {
      passed: 'Voorbij',
      'perhaps-passed': 'Misschien voorbij',
      'this-week': 'Binnen 7 dagen',
      later: 'Loopt nog',
    },
    advisoryStatus: {
      passed: 'Richtdatum voorbij',
      'perhaps-passed': 'Richtdatum misschien voorbij',
      'this-week': 'Binnen 7 dagen',
      later: 'Loopt nog',
    },
    untilDate: (date) => `Tot en met ${date}`,
    source: 'Bron',
    sourceStatus: {
      source: (checked) => `gecontroleerd ${checked}`,
      'to-be-verified': (checked) => `nog te controleren, bekeken ${checked}`,
      historical: (checked) => `vervallen tekst, gecontroleerd ${checked}`,
    },
  },
  en: {
    danger: 'Immediate danger?',
    call: 'Call 112',
    routes: 'Routes',
    possible: 'Perhaps',
    states: { do: 'Do', conditional: 'On a condition', impossible: 'Not possible' },
    place: { outside: 'outside your area', inside: 'in your area' },
    termStatus: {
      passed: 'Passed',
      'perhaps-passed': 'Perhaps passed',
      'this-week': 'Within 7 days',
      later: 'Still running',
    },
    advisoryStatus: {
      passed: 'Target date passed',
      'perhaps-passed': 'Target date perhaps passed',
      'this-week': 'Within 7 days',
      later: 'Still running',
    },
    untilDate: (date) => `Until ${date}`,
    source: 'Source',
    sourceStatus: {
      source: (checked) => `checked ${checked}`,
      'to-be-verified': (checked) => `still to be verified, seen ${checked}`,
      historical: (checked) => `withdrawn text, checked ${checked}`,
    },
  },
});
