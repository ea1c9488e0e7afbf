import { describe, expect, it } from 'vitest';
import {
  bundledPlaybook,
  citer,
  fillLetter,
  letterFits,
  letterLimits,
  letterTemplates,
  letterText,
  readLetter,
  routesFor,
  stepsOf,
  type Citation,
  type Letter,
  type LetterTemplate,
  type Reference,
} from '#shared/blauwdruk/index.ts';
import { bureauOf, type Language } from '#shared/codebook/index.ts';
import { emptyDraft, type Draft } from '#shared/registration/index.ts';

const insult: Draft = {
  ...emptyDraft,
  caseNumber: '2023-0418',
  reportedOn: '2023-05-05',
  incidentOn: '2023-05-03',
  kind: 'complaint',
  anonymity: 'none',
  grounds: ['G01'],
  domain: 'T06',
  natures: ['A02'],
  incidentMunicipality: 'GM0599',
};
const bureau = bureauOf('rotterdam');
const today = '2023-06-01';
const guided = (draft: Draft) => routesFor(draft, { bureau, today });
const template = (id: string): LetterTemplate => letterTemplates.find((one) => one.id === id)!;
const format = { date: (day: string) => `<${day}>`, list: (items: readonly string[]) => items.join(' en ') };
const fill = (id: string, change: Partial<Draft> = {}, language: Language = 'nl', on = today): Letter => {
  const draft = { ...insult, ...change };
  return fillLetter(template(id), draft, {
    language,
    bureau,
    today: on,
    guidance: routesFor(draft, { bureau, today: on }),
    format,
  });
};

describe('Letters', () => {
  it('are filled from codes and dates', () => {
    const text = letterText(fill('referral-police'));
    for (const part of ['zaak 2023-0418', 'Datum van het voorval: <2023-05-03>', 'Gemeente van het voorval: Rotterdam'])
      expect(text).toContain(part);
    expect(text).toMatch(/Grond: Herkomst\nTerrein: Huisvesting\nAard: Vijandige bejegening/u);
    expect(text).toContain('RADAR (Rotterdam-Rijnmond)');
  });

  it('have a blank for every person, and for whatever the sheet does not say', () => {
    const blanks = ({ subject, blocks }: Letter) =>
      [...subject, ...blocks.flatMap(({ runs }) => runs)].filter(({ isBlank }) => isBlank).map(({ text }) => text);
    expect(blanks(fill('confirmation'))).toEqual(expect.arrayContaining(['naam van de melder', 'adres van de melder']));
    expect(blanks(fill('confirmation', { reportedOn: null, grounds: [] }))).toEqual(
      expect.arrayContaining(['datum van de melding', 'grond']),
    );
    expect(letterText(fill('confirmation', { caseNumber: null }))).toContain('Uw melding [zaaknummer]');
  });

  it('name a term only when it still runs', () => {
    expect(letterText(fill('referral-police'))).toContain('Dat kan tot en met <2023-08-03>.');
    expect(letterText(fill('referral-police', {}, 'nl', '2023-09-01'))).not.toContain('tot en met');
  });

  it('name the bureau of the place, when it is one of the four', () => {
    expect(letterText(fill('referral-bureau', { incidentMunicipality: 'GM0363' }))).toContain(
      'Aan Discriminatie.nl Regio Amsterdam',
    );
    expect(letterText(fill('referral-bureau', { incidentMunicipality: 'GM0014' }))).toContain(
      'Aan [naam van het andere bureau]',
    );
  });

  it('promise contact, but not to who asked for no help', () => {
    for (const kind of ['complaint', null] as const) {
      expect(letterText(fill('confirmation', { kind }))).toContain('Wij nemen contact met u op.');
    }
    const text = letterText(fill('confirmation', { kind: 'report' }));
    expect(text).toContain('U vroeg ons geen hulp.');
    expect(text).not.toContain('Wij nemen contact met u op.');
  });

  it('speak of camera images only where there can be some', () => {
    expect(letterText(fill('confirmation', { natures: ['A03'], domain: 'T13' }))).toContain('camerabeeld');
    expect(letterText(fill('confirmation', { natures: ['A01'], domain: 'T01' }))).not.toContain('camerabeeld');
  });

  it('cannot go to a reporter who is fully anonymous', () => {
    const anonymous: Draft = { ...insult, anonymity: 'full' };
    const limits = letterLimits(template('confirmation'), anonymous, bureau, guided(anonymous));
    expect(limits.map(({ nl }) => nl)).toEqual([expect.stringContaining('volledig anoniem')]);
    expect(letterLimits(template('confirmation'), insult, bureau, guided(insult))).toEqual([]);
  });

  it('fit where the playbook asks for their step', () => {
    const refusal: Draft = { ...insult, natures: ['A01'] };
    expect(letterFits(template('referral-college'), guided(refusal))).toBe(true);
    expect(letterFits(template('referral-college'), guided(insult))).toBe(false);
  });

  it('read well in English too', () => {
    const text = letterText(fill('confirmation', {}, 'en'));
    expect(text).toContain('Your report 2023-0418');
    expect(text).not.toMatch(/melder|zaaknummer/u);
  });
});

/** Every reference to a source in a part of the playbook or of the letters. */
function referencesIn(value: unknown): readonly Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'source' in value && typeof value.source === 'string' ? [value as Reference] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

describe('The letters as they are written down', () => {
  const texts = letterTemplates.flatMap(({ id, subject, body }) =>
    [subject, ...body.map(({ text }) => text)].map((text) => ({ id, text })),
  );

  it('have the same words and blanks in both languages', () => {
    const marks = (text: string) => (text.match(/\{\w+\}/gu) ?? []).toSorted().join();
    const blanks = (text: string) => (text.match(/\[[^\]]+\]/gu) ?? []).length;
    const uneven = texts.filter(({ text: { nl, en } }) => marks(nl) !== marks(en) || blanks(nl) !== blanks(en));
    expect(uneven).toEqual([]);
  });

  it('rest on sources and steps that the playbook has', () => {
    const cite = citer(bundledPlaybook);
    const steps = new Set(stepsOf(bundledPlaybook).map(({ id }) => id));
    for (const { sources, body, step } of letterTemplates) {
      const references = [...sources, ...body.flatMap((block) => block.sources ?? [])];
      expect(cite(references)).toHaveLength(references.length);
      const named = [step, ...body.map(({ term }) => term)].filter((id) => id !== undefined);
      expect(named.filter((id) => !steps.has(id))).toEqual([]);
    }
  });

  it('are nowhere surer of a source than the playbook is', () => {
    const cite = citer(bundledPlaybook);
    const nameOf = ({ short }: Citation) => short.replace(/ en \d+$/u, '');
    const inPlaybook = Map.groupBy(cite(referencesIn(bundledPlaybook)), nameOf);
    const surer = cite(referencesIn(letterTemplates)).filter(
      (one) =>
        one.status === 'source' && inPlaybook.get(nameOf(one))?.some(({ status }) => status === 'source') !== true,
    );
    expect(surer.map(({ short, status }) => `${short}: ${status}`)).toEqual([]);
  });

  it.each([
    ['Neem de aangifte op.', 'take-declaration'],
    ['Leg vast waarom de melder aan discriminatie denkt.', 'ask-motive'],
    ['Neem bij belediging ook een klacht op. Dat kan tot en met {term}.', 'record-complaint'],
  ])('ask the police ‘%s’ on the sources of %s', (words, id) => {
    const item = template('referral-police').body.find(({ text }) => text.nl === words);
    expect(item?.sources).toEqual(stepsOf(bundledPlaybook).find((step) => step.id === id)?.sources);
  });

  it('are in sentences of at most fifteen words', () => {
    const long = texts.flatMap(({ text: { nl } }) =>
      nl.split(/(?<=[.?!])\s/u).filter((sentence) => sentence.split(/\s+/u).length > 15),
    );
    expect(long).toEqual([]);
  });

  it('are refused with a word that nobody can fill in', () => {
    const [first] = letterTemplates;
    const wrong = { ...first, subject: { nl: '{naam}', en: '{naam}' } };
    expect(() => readLetter(wrong, bundledPlaybook)).toThrow(/\{naam\}/u);
  });
});
