import { describe, expect, it } from 'vitest';
import { formats } from '#addin/i18n/index.ts';
import { causesInWords, fieldsInWords, termInWords } from '#addin/panes/chain/case/words.ts';
import { overviewTexts } from '#addin/panes/chain/cases/overview/texts.ts';
import { partTexts } from '#addin/panes/chain/parts/texts.ts';
import { codesInWords } from '#addin/panes/chain/words.ts';
import type { Due, GuidedTerm } from '#shared/blauwdruk/index.ts';
import { emptyDraft } from '#shared/registration/index.ts';

const term = (due: Due): GuidedTerm => ({
  text: { nl: 'Binnen 3 maanden na het voorval', en: 'Within 3 months after the incident' },
  note: null,
  due,
  advisory: false,
  sources: [],
});
const inDutch = (due: Due) => termInWords(term(due), formats.nl);

describe('A term in words', () => {
  it('gives the last day, and where today stands', () => {
    const until = '2023-08-03';
    expect(inDutch({ kind: 'date', basis: 'incidentOn', until, latest: until, status: 'passed' })).toEqual({
      sentence: 'Binnen 3 maanden na het voorval: tot en met 3 augustus 2023.',
      notes: [],
      status: 'passed',
    });
  });

  it('gives the safe day, and says until when the term may run on', () => {
    const due = { basis: 'incidentOn', until: '2023-04-07', latest: '2023-04-11', status: 'later' } as const;
    const { sentence, notes } = inDutch({ kind: 'date', ...due });
    expect(sentence).toContain('tot en met 7 april 2023');
    expect(notes).toEqual([
      'Dat is geen werkdag. Misschien loopt de termijn door tot en met 11 april 2023. Ga daar niet van uit.',
    ]);
  });

  it('is honest about a month and about a date that is missing', () => {
    const due = { basis: 'incidentOn', until: '2023-08-01', latest: '2023-08-31', status: 'perhaps-passed' } as const;
    expect(inDutch({ kind: 'month', ...due }).notes).toEqual([
      'Van het voorval is alleen de maand bekend. Dit is de veilige datum.',
      'Op zijn laatst: 31 augustus 2023.',
    ]);
    expect(inDutch({ kind: 'no-date', basis: 'incidentOn' })).toMatchObject({ status: null });
    expect(inDutch({ kind: 'event' })).toMatchObject({ sentence: 'Binnen 3 maanden na het voorval.', status: null });
  });
});

describe('A term that no law sets', () => {
  it('is called a target date, in the case and in the overview alike', () => {
    const due = {
      kind: 'date',
      basis: 'incidentOn',
      until: '2023-06-01',
      latest: '2023-06-01',
      status: 'passed',
    } as const;
    expect(termInWords({ ...term(due), advisory: true }, formats.nl).notes).toEqual([
      'Dit is een richtdatum: hij staat niet in een wet.',
    ]);
    const { termStatus, advisoryStatus } = partTexts.nl;
    expect([advisoryStatus.passed, advisoryStatus['perhaps-passed']]).toEqual([
      'Richtdatum voorbij',
      'Richtdatum misschien voorbij',
    ]);
    expect(overviewTexts.nl.filters).toMatchObject({ ...termStatus, later: 'Later' });
  });
});

describe('The sum above the cases', () => {
  it('tells what has passed from what may have', () => {
    expect(overviewTexts.nl.summary('2', '1', '0')).toBe(
      'Termijn voorbij: 2. Misschien voorbij: 1. Binnen 7 dagen: 0.',
    );
    expect(overviewTexts.nl.summary('2', null, '0')).toBe('Termijn voorbij: 2. Binnen 7 dagen: 0.');
  });
});

describe('A case in words', () => {
  it('is its codes only', () => {
    const draft = { ...emptyDraft, domain: 'T06', grounds: ['G01'], natures: ['A01'] } as const;
    expect(codesInWords(draft, 'nl')).toBe('Huisvesting · Herkomst · Omstreden behandeling');
  });

  it('says what triggered a route, a line per field', () => {
    const causes = [
      { field: 'grounds', code: 'G05' },
      { field: 'grounds', code: 'G07' },
      { field: 'incidentMunicipality', code: 'outside' },
    ] as const;
    expect(causesInWords(causes, formats.nl)).toEqual([
      'Grond: Leeftijd en Geslacht',
      'Gemeente van het voorval: buiten uw werkgebied',
    ]);
  });

  it('names fields between quotes', () => {
    expect(fieldsInWords(['domain', 'anonymity'], formats.nl)).toBe('‘terrein’ en ‘anoniem’');
  });
});
