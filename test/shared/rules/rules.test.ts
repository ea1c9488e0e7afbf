import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bureauOf } from '#shared/codebook/index.ts';
import { emptyDraft, isMassReportMark, type Draft } from '#shared/registration/index.ts';
import {
  checkRegistration,
  checkRegistrations,
  checkTogether,
  lackedField,
  ruleIds,
  rules,
  type RuleContext,
} from '#shared/rules/index.ts';
import { anyDraft } from '../registration/arbitrary.ts';

const context: RuleContext = { bureau: bureauOf('rotterdam'), year: 2023, today: '2024-01-31' };

const sound: Draft = {
  ...emptyDraft,
  caseNumber: '2023-0001',
  reportedOn: '2023-05-03',
  incidentOn: '2023-05-01',
  homeMunicipality: 'GM0599',
  incidentMunicipality: 'GM0606',
  incidentPostcode: '3011',
  grounds: ['G01'],
  domain: 'T01',
  natures: ['A01'],
  handlings: ['B02'],
};

const broken = (changes: Partial<Draft>, at = context) =>
  checkRegistrations([{ ...sound, ...changes }], at).map(({ code }) => code);

const severities = (changes: Partial<Draft>) =>
  checkRegistrations([{ ...sound, ...changes }], context).map(({ severity }) => severity);

describe('a sound registration', () => {
  it('breaks no rule', () => {
    expect(broken({})).toEqual([]);
  });
});

describe('V1: a case number occurs once', () => {
  const numbered = (caseNumber: string | null, reportedOn = '2023-05-03'): Draft => ({
    ...sound,
    caseNumber,
    reportedOn,
  });
  const duplicates = (...drafts: Draft[]) =>
    checkRegistrations(drafts, context)
      .filter(({ code }) => code === 'V1.duplicate-case-number')
      .map(({ index, params }) => [index, params['otherIndex']]);

  it('a missing number is an error', () => {
    expect(broken({ caseNumber: null })).toEqual(['V1.missing-case-number']);
  });

  it('each row of a number that occurs more often names another', () => {
    expect(duplicates(numbered('A'), numbered('B'), numbered('A'), numbered('A'))).toEqual([
      [0, 2],
      [2, 0],
      [3, 0],
    ]);
  });

  it('numbers that start again in another year are not the same case', () => {
    expect(duplicates(numbered('1', '2022-05-03'), numbered('1'))).toEqual([]);
  });

  it('rows without a number are not each other’s doubles', () => {
    expect(duplicates(numbered(null), numbered(null))).toEqual([]);
  });
});

describe('V2: dates are right', () => {
  it.each<[string, Partial<Draft>, string[]]>([
    ['a report without a date', { reportedOn: null }, ['V2.missing-report-date']],
    ['a report in another year', { reportedOn: '2022-12-31', incidentOn: null }, ['V2.report-outside-year']],
    ['an incident after its report', { incidentOn: '2023-05-04' }, ['V2.incident-after-report']],
    ['an incident in a month after its report', { incidentOn: '2023-06' }, ['V2.incident-after-report']],
    ['a closing before the report', { closedOn: '2023-05-02' }, ['V2.closed-before-report']],
    ['a closing after today', { closedOn: '2200-01-01' }, ['V2.closed-in-future']],
    ['an incident of more than a century ago', { incidentOn: '1900-01-01' }, ['V2.incident-long-ago']],
  ])('%s is an error', (_what, changes, codes) => {
    expect(broken(changes)).toEqual(codes);
    expect(severities(changes)).toEqual(['error']);
  });

  it('a report date that is wrong itself is told once, and not also what looks wrong because of it', () => {
    expect(broken({ reportedOn: '2032-05-03', closedOn: '2023-06-01' })).toEqual(['V2.report-outside-year']);
    expect(broken({ reportedOn: '2022-05-03', incidentOn: '2023-05-01' })).toEqual(['V2.report-outside-year']);
    const early = { ...context, today: '2023-05-01' };
    expect(broken({ reportedOn: '2023-12-03', closedOn: '2023-05-01' }, early)).toEqual(['V2.report-in-future']);
  });

  it('a report after today is an error', () => {
    expect(broken({}, { ...context, today: '2023-05-02' })).toEqual(['V2.report-in-future']);
    expect(broken({}, { ...context, today: '2023-05-03' })).toEqual([]);
  });

  it('the same day, and the month of the report, are in order', () => {
    expect(broken({ incidentOn: '2023-05-03', closedOn: '2023-05-03' })).toEqual([]);
    expect(broken({ incidentOn: '2023-05' })).toEqual([]);
  });

  it('the first and the last day of the year belong to it', () => {
    expect(broken({ reportedOn: '2023-01-01', incidentOn: null })).toEqual([]);
    expect(broken({ reportedOn: '2023-12-31' })).toEqual([]);
  });
});

describe('V3: every report has a ground', () => {
  it('none is an error, and so is unknown beside another', () => {
    expect(broken({ grounds: [] })).toEqual(['V3.missing-ground']);
    expect(broken({ grounds: ['G05', 'G99'] })).toEqual(['V3.unknown-beside-known']);
  });

  it('unknown on its own is in order', () => {
    expect(broken({ grounds: ['G99'] })).toEqual([]);
  });
});

describe('V4: domain and nature are on the code list', () => {
  it('an empty one is an error, and unknown is in order', () => {
    expect(broken({ domain: null, natures: [] })).toEqual(['V4.missing-domain', 'V4.missing-nature']);
    expect(broken({ domain: 'T99', natures: ['A99'] })).toEqual([]);
  });
});

describe('V5: a postcode lies between 1000 and 9999', () => {
  it.each(['0999', '0000', '301'])('%s does not', (incidentPostcode) => {
    expect(broken({ incidentPostcode })).toEqual(['V5.bad-postcode']);
  });

  it.each(['1000', '9999', null])('%s does', (incidentPostcode) => {
    expect(broken({ incidentPostcode })).toEqual([]);
  });
});

describe('V6: an anonymous complainant', () => {
  it.each(['third-parties', 'full'] as const)('%s cannot have mediation or investigation', (anonymity) => {
    expect(broken({ anonymity, handlings: ['B04'] })).toEqual(['V6.anonymous-with-mediation']);
    expect(broken({ anonymity, handlings: ['B07'] })).toEqual(['V6.anonymous-with-investigation']);
    expect(broken({ anonymity, handlings: ['B01', 'B02', 'B06'] })).toEqual([]);
  });

  it.each(['none', null] as const)('%s can', (anonymity) => {
    expect(broken({ anonymity, handlings: ['B04', 'B07'] })).toEqual([]);
  });
});

describe('V7: a sub-ground', () => {
  it('needs its ground beside it', () => {
    expect(broken({ subgrounds: ['G11.1'] })).toEqual(['V7.ground-of-subground-missing']);
    expect(broken({ subgrounds: ['G11.1'], grounds: ['G01', 'G11'] })).toEqual([]);
  });
});

describe('V8: a report outside the area', () => {
  it('is a warning when home and incident both lie elsewhere', () => {
    expect(broken({ homeMunicipality: 'GM0014', incidentMunicipality: 'GM0106' })).toEqual(['V8.outside-area']);
    expect(severities({ homeMunicipality: 'GM0014', incidentMunicipality: 'GM0106' })).toEqual(['warning']);
  });

  it.each([
    ['GM0014', 'GM0599'],
    ['GM0606', 'GM0014'],
    ['GM0000', 'GM0014'],
    ['GM0014', 'GM0000'],
  ])('is not when one of them does not, or is unknown: %s and %s', (homeMunicipality, incidentMunicipality) => {
    expect(broken({ homeMunicipality, incidentMunicipality })).toEqual([]);
  });
});

describe('V12: status', () => {
  it('closed asks for a date and a handling', () => {
    expect(broken({ status: 'closed', handlings: [] })).toEqual([
      'V12.closed-without-date',
      'V12.closed-without-handling',
    ]);
    expect(broken({ status: 'closed', closedOn: '2023-06-01' })).toEqual([]);
  });

  it('open is a warning after a year', () => {
    const late = { ...context, today: '2024-05-04' };
    expect(broken({ status: 'open' }, { ...late, today: '2024-05-03' })).toEqual([]);
    expect(broken({ status: 'open' }, late)).toEqual(['V12.open-over-a-year']);
    expect(broken({ status: null }, late)).toEqual([]);
  });
});

describe('V10: perhaps a mass report', () => {
  const week = (count: number, changes: Partial<Draft> = {}): Draft[] =>
    Array.from({ length: count }, (_, index) => ({
      ...sound,
      caseNumber: `M-${index}`,
      reportedOn: `2023-05-0${1 + (index % 7)}`,
      incidentOn: null,
      ...changes,
    }));
  const suggested = (drafts: readonly Draft[]) => checkTogether(drafts, context).filter(({ rule }) => rule === 'V10');

  it('is suggested once for more than twenty reports in a week with one domain and the same grounds', () => {
    expect(suggested(week(20))).toEqual([]);
    const [first, ...others] = suggested([{ ...sound, domain: 'T02' }, ...week(21)]);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ code: 'V10.perhaps-mass-report', severity: 'info', index: 1 });
    expect(first?.also).toEqual(Array.from({ length: 20 }, (_, index) => index + 2));
    expect(first?.params).toEqual({
      count: 21,
      from: '2023-05-01',
      until: '2023-05-07',
      domain: 'T01',
      codes: 'G01',
      write: 'M2023-W18',
    });
  });

  it('is not suggested over two weeks, two domains or other grounds, or for what has a mark already', () => {
    expect(suggested([...week(15), ...week(15, { reportedOn: '2023-05-08' })])).toEqual([]);
    expect(suggested([...week(15), ...week(15, { domain: 'T05' })])).toEqual([]);
    expect(suggested([...week(15), ...week(15, { grounds: ['G01', 'G05'] })])).toEqual([]);
    expect(suggested(week(30, { massReport: 'M12' }))).toEqual([]);
  });

  it('gives every group a mark that nothing else has', () => {
    const drafts = [
      ...week(25),
      ...week(25, { domain: 'T05' }),
      { ...sound, massReport: 'M2023-W18' },
      ...week(25, { reportedOn: '2023-01-01' }),
    ];
    const marks = suggested(drafts).map(({ params }) => String(params['write']));
    expect(marks).toEqual(['M2023-W18b', 'M2023-W18c', 'M2022-W52']);
    expect(marks.every(isMassReportMark)).toBe(true);
  });
});

describe('V13: what the form needs', () => {
  it('missing is a warning, and unknown is an answer', () => {
    expect(broken({ homeMunicipality: null, incidentMunicipality: null })).toEqual([
      'V13.missing-home-municipality',
      'V13.missing-incident-municipality',
    ]);
    expect(severities({ homeMunicipality: null })).toEqual(['warning']);
    expect(broken({ homeMunicipality: 'GM0000', incidentMunicipality: 'GM0000' })).toEqual([]);
  });
});

describe('the rules together', () => {
  it('have ids that occur once, and texts, sources and ways of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
    for (const { id, about, title, why, example, source, ways, cells = {} } of rules) {
      expect(ruleIds).toContain(id);
      for (const text of [title, why, example])
        expect(text.nl !== text.en && text.nl !== '' && text.en !== '').toBe(true);
      expect(source.citation).not.toBe('');
      const found = Object.keys(ways).length + Object.keys(cells).length;
      if (about === 'between-bureaus') expect(found).toBe(0);
      else expect(found).toBeGreaterThan(0);
    }
  });

  it('give breaches in the order of the list, each one of the ways that its rule declares', () => {
    const declared = new Set(rules.flatMap(({ id, ways }) => Object.keys(ways).map((way) => `${id}.${way}`)));
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 6 }), (drafts) => {
        const breaches = checkRegistrations(drafts, context);
        expect(breaches.filter(({ code }) => !declared.has(code))).toEqual([]);
        expect(breaches.map(({ index }) => index)).toEqual(breaches.map(({ index }) => index).sort((a, b) => a - b));
      }),
    );
  });

  it('say the same of one registration alone as within a list, but for doubles', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (first, second) => {
        const within = checkRegistrations([first, second], context).filter(
          ({ index, rule }) => index === 1 && rule !== 'V1',
        );
        expect(within).toEqual(checkRegistration(second, 1, context));
      }),
    );
  });

  it('know which field a breach is for lack of', () => {
    expect(lackedField('V4.missing-domain')).toBe('domain');
    expect(lackedField('V2.report-in-future')).toBeNull();
  });
});
