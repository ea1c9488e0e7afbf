import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Registration } from '#shared/registration/index.ts';
import { canonicalText, difference, merge, modes, type MergeOptions } from '#shared/submission/index.ts';
import { anyRegistration, anyYear } from '../registration/arbitrary.ts';

const [base] = fc.sample(anyRegistration, { numRuns: 1, seed: 7 }) as [Registration];
const report = (caseNumber: string, changes: Partial<Registration> = {}): Registration => ({
  ...base,
  grounds: ['G01'],
  domain: 'T01',
  caseNumber,
  ...changes,
});

const complete: MergeOptions = { mode: 'complete', heldBack: [] };
const addition: MergeOptions = { mode: 'addition', heldBack: [] };

const numbersOf = (registrations: readonly Registration[]) => registrations.map(({ caseNumber }) => caseNumber);

describe('the difference that a submission makes', () => {
  it('tells what is new, changed, the same and withdrawn, in natural order', () => {
    const before = [report('2'), report('10'), report('3'), report('20')];
    const after = [report('10', { domain: 'T06' }), report('2'), report('100'), report('11')];
    expect(difference(before, after, complete)).toEqual({
      added: ['11', '100'],
      changed: [{ caseNumber: '10', changes: [{ field: 'domain', before: 'T01', after: 'T06' }] }],
      unchanged: ['2'],
      withdrawn: ['3', '20'],
    });
  });

  it('gives old and new of each field that changed, in the order in which people read them', () => {
    const before = report('1', { closedOn: null, grounds: ['G01'], external: false });
    const after = report('1', { closedOn: '2023-06-01', grounds: ['G01', 'G05'], external: true });
    expect(difference([before], [after], complete).changed[0]?.changes).toEqual([
      { field: 'grounds', before: ['G01'], after: ['G01', 'G05'] },
      { field: 'closedOn', before: null, after: '2023-06-01' },
      { field: 'external', before: false, after: true },
    ]);
  });

  it('does not see the order of a list', () => {
    const before = report('1', { grounds: ['G05', 'G01'] });
    const after = report('1', { grounds: ['G01', 'G05', 'G05'] });
    expect(difference([before], [after], complete).unchanged).toEqual(['1']);
  });

  it('in an addition withdraws nothing', () => {
    expect(difference([report('1')], [], addition).withdrawn).toEqual([]);
  });

  it('in a complete list leaves alone what is held back', () => {
    expect(difference([report('1'), report('2')], [], { mode: 'complete', heldBack: ['2', '9'] }).withdrawn).toEqual([
      '1',
    ]);
  });
});

describe('the merge of a submission', () => {
  it('puts cases in natural order and lists in canonical form', () => {
    const merged = merge([report('10')], [report('9', { grounds: ['G05', 'G01', 'G05'] })], addition);
    expect(numbersOf(merged)).toEqual(['9', '10']);
    expect(merged[0]?.grounds).toEqual(['G01', 'G05']);
  });

  it('does not touch what it was given', () => {
    const before = Object.freeze([Object.freeze(report('2')), Object.freeze(report('1'))]);
    merge(before, before, complete);
    expect(numbersOf(before)).toEqual(['2', '1']);
  });
});

describe('laws of submitting', () => {
  const anyOptions: fc.Arbitrary<MergeOptions> = fc.record({
    mode: fc.constantFrom(...modes),
    heldBack: fc.array(
      fc.integer({ min: 1, max: 40 }).map((number) => `2023-${number}`),
      { maxLength: 20 },
    ),
  });
  const holds = (law: (before: Registration[], after: Registration[], options: MergeOptions) => void) =>
    fc.assert(fc.property(anyYear, anyYear, anyOptions, law));

  it('submitting the same again changes nothing', () => {
    holds((before, after, options) => {
      const once = merge(before, after, options);
      expect(merge(once, after, options)).toEqual(once);
    });
  });

  it('after a submission there is no difference left', () => {
    holds((before, after, options) => {
      const { added, changed, withdrawn } = difference(merge(before, after, options), after, options);
      expect([added, changed, withdrawn]).toEqual([[], [], []]);
    });
  });

  it('the difference foretells the merge', () => {
    holds((before, after, options) => {
      const { added, changed, unchanged, withdrawn } = difference(before, after, options);
      const merged = new Set(numbersOf(merge(before, after, options)));
      const submitted = [...added, ...changed.map(({ caseNumber }) => caseNumber), ...unchanged];
      expect(new Set(submitted)).toEqual(new Set(numbersOf(after)));
      expect(submitted.every((caseNumber) => merged.has(caseNumber))).toBe(true);
      expect(withdrawn.some((caseNumber) => merged.has(caseNumber))).toBe(false);
      expect(merged.size).toBe(before.length + added.length - withdrawn.length);
    });
  });

  it('an addition never withdraws, and a case that is held back survives', () => {
    holds((before, after, { mode, heldBack }) => {
      const merged = new Set(numbersOf(merge(before, after, { mode, heldBack })));
      const surviving =
        mode === 'addition' ? numbersOf(before) : numbersOf(before).filter((one) => heldBack.includes(one));
      expect(surviving.filter((caseNumber) => !merged.has(caseNumber))).toEqual([]);
    });
  });

  it('a complete list without cases held back is the whole year', () => {
    holds((before, after) => {
      expect(canonicalText(merge(before, after, complete))).toBe(canonicalText(after));
    });
  });

  it('the order of rows and of codes in a list does not matter', () => {
    holds((before, after, options) => {
      const turned = after.toReversed().map((one) => ({ ...one, grounds: one.grounds.toReversed() }));
      expect(merge(before.toReversed(), turned, options)).toEqual(merge(before, after, options));
      expect(difference(before, turned, options)).toEqual(difference(before, after, options));
    });
  });

  it('additions of different cases can come in any order', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const half = Math.floor(year.length / 2);
        const [first, second] = [year.slice(0, half), year.slice(half)];
        const oneWay = merge(merge([], first, addition), second, addition);
        expect(merge(merge([], second, addition), first, addition)).toEqual(oneWay);
      }),
    );
  });
});

describe('the text of the checksum', () => {
  it('is the same for the same registrations in any order', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const turned = year.toReversed().map((one) => ({ ...one, natures: one.natures.toReversed() }));
        expect(canonicalText(turned)).toBe(canonicalText(year));
      }),
    );
  });

  it('differs as soon as one registration differs', () => {
    fc.assert(
      fc.property(anyYear, anyRegistration, (year, other) => {
        const { added, changed, withdrawn } = difference(year, [other], complete);
        const same = added.length + changed.length + withdrawn.length === 0;
        expect(canonicalText([other]) === canonicalText(year)).toBe(same);
      }),
    );
  });

  it('keeps its form, so that a checksum of long ago can be made again', () => {
    const text = canonicalText([
      {
        caseNumber: '2023-1',
        reportedOn: '2023-05-03',
        incidentOn: '2023-05',
        kind: 'complaint',
        reporter: null,
        anonymity: 'none',
        channel: null,
        homeMunicipality: 'GM0599',
        incidentMunicipality: null,
        incidentDistrict: null,
        incidentPostcode: '3011',
        grounds: ['G05', 'G01'],
        subgrounds: [],
        domain: 'T01',
        natures: ['A01'],
        handlings: [],
        referredTo: [],
        reportedToPolice: null,
        status: 'open',
        closedOn: null,
        result: null,
        massReport: null,
        external: false,
      },
    ]);
    expect(text.split('\n')).toEqual([
      '["caseNumber","reportedOn","incidentOn","kind","reporter","anonymity","channel","homeMunicipality","incidentMunicipality","incidentDistrict","incidentPostcode","grounds","subgrounds","domain","natures","handlings","referredTo","reportedToPolice","status","closedOn","result","massReport","external"]',
      '["2023-1","2023-05-03","2023-05","complaint",null,"none",null,"GM0599",null,null,"3011","G01;G05","","T01","A01","","",null,"open",null,null,null,"false"]',
    ]);
  });
});
