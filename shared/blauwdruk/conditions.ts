import {
  anonymities,
  channels,
  domains,
  grounds,
  kinds,
  natures,
  policeReports,
  reporters,
  unknownMunicipality,
  type Bureau,
  type MunicipalityCode,
} from '#shared/codebook/index.ts';
import { firstDayOf, lastDayOf, type Draft, type Field, type IsoDate } from '#shared/registration/index.ts';
import type { Condition, Trigger } from './schema.ts';

/** Whether something holds; `unknown` when the registration does not say. */
export type Verdict = 'yes' | 'no' | 'unknown';

/** A code of the registration that made a condition hold; for a municipality `inside` or `outside` the bureau's area. */
export interface Cause {
  readonly field: Field;
  readonly code: string;
}

type CodeKey = Exclude<keyof Condition, 'onlyGrounds' | 'incidentBefore'>;

interface Vocabulary {
  readonly field: Field;
  readonly codes: readonly string[];
  readonly bits: ReadonlyMap<string, number>;
  /** Per code, in the order of `codes`. */
  readonly causes: readonly Cause[];
}

const vocabulary = (field: Field, codes: readonly string[]): Vocabulary => ({
  field,
  codes,
  bits: new Map(codes.map((code, index) => [code, 1 << index])),
  causes: codes.map((code) => ({ field, code })),
});

const vocabularies: Readonly<Record<CodeKey, Vocabulary>> = {
  grounds: vocabulary('grounds', grounds),
  domains: vocabulary('domain', domains),
  natures: vocabulary('natures', natures),
  kinds: vocabulary('kind', kinds),
  anonymity: vocabulary('anonymity', anonymities),
  reporters: vocabulary('reporter', reporters),
  channels: vocabulary('channel', channels),
  reportedToPolice: vocabulary('reportedToPolice', policeReports),
  place: vocabulary('incidentMunicipality', ['inside', 'outside', 'no-area']),
};
const keys = Object.keys(vocabularies) as readonly CodeKey[];

/** Codes as a set of bits; 0 means that the registration does not say. */
function bitsOf(key: CodeKey, codes: readonly (string | null)[]): number {
  let set = 0;
  for (const code of codes) if (code !== null) set |= vocabularies[key].bits.get(code) ?? 0;
  return set;
}

/** What conditions can ask of a registration: per list of codes a set of bits, and its dates. */
export type Facts = Readonly<Record<CodeKey, number>> & Pick<Draft, 'incidentOn' | 'reportedOn'>;

function placeOf(municipality: MunicipalityCode | null, bureau: Bureau | null): string | null {
  if (bureau === null) return 'no-area';
  if (municipality === null || municipality === unknownMunicipality) return null;
  return bureau.area.includes(municipality) ? 'inside' : 'outside';
}

/** Prepares a registration for the conditions. Without a bureau an incident is neither inside nor outside an area. */
export function factsOf(draft: Draft, bureau: Bureau | null): Facts {
  return {
    grounds: bitsOf('grounds', draft.grounds),
    domains: bitsOf('domains', [draft.domain]),
    natures: bitsOf('natures', draft.natures),
    kinds: bitsOf('kinds', [draft.kind]),
    anonymity: bitsOf('anonymity', [draft.anonymity]),
    reporters: bitsOf('reporters', [draft.reporter]),
    channels: bitsOf('channels', [draft.channel]),
    reportedToPolice: bitsOf('reportedToPolice', [draft.reportedToPolice]),
    place: bitsOf('place', [placeOf(draft.incidentMunicipality, bureau)]),
    incidentOn: draft.incidentOn,
    reportedOn: draft.reportedOn,
  };
}

interface Test {
  readonly field: Field;
  readonly verdict: (facts: Facts) => Verdict;
  readonly causes: (facts: Facts) => readonly Cause[];
}

/** A trigger that is ready to be asked of many registrations. */
export interface CompiledTrigger {
  readonly verdict: (facts: Facts) => Verdict;
  /** The codes that made it hold: those of the first condition that does. */
  readonly causes: (facts: Facts) => readonly Cause[];
  /** The fields that the registration would have to fill to decide an `unknown`. */
  readonly missing: (facts: Facts) => readonly Field[];
}

/** Prepares a trigger: any of its conditions must hold, and of that condition every key. */
export function compileTrigger(trigger: Trigger): CompiledTrigger {
  const conditions = trigger.map(testsOf);
  return {
    verdict: (facts) => triggerVerdict(conditions, facts),
    causes: (facts) => {
      const [first, ...others] = conditions.find((tests) => conditionVerdict(tests, facts) === 'yes') ?? [];
      if (first === undefined) return [];
      return others.length === 0 ? first.causes(facts) : [first, ...others].flatMap((test) => test.causes(facts));
    },
    missing: (facts) => {
      const open = conditions.filter((tests) => conditionVerdict(tests, facts) === 'unknown').flat();
      return [...new Set(open.filter((test) => test.verdict(facts) === 'unknown').map(({ field }) => field))];
    },
  };
}

function triggerVerdict(conditions: readonly (readonly Test[])[], facts: Facts): Verdict {
  let result: Verdict = 'no';
  for (const tests of conditions) {
    const verdict = conditionVerdict(tests, facts);
    if (verdict === 'yes') return 'yes';
    if (verdict === 'unknown') result = 'unknown';
  }
  return result;
}

function conditionVerdict(tests: readonly Test[], facts: Facts): Verdict {
  let result: Verdict = 'yes';
  for (const test of tests) {
    const verdict = test.verdict(facts);
    if (verdict === 'no') return 'no';
    if (verdict === 'unknown') result = 'unknown';
  }
  return result;
}

function testsOf(condition: Condition): readonly Test[] {
  const tests = keys.flatMap((key) => {
    const codes = condition[key];
    return codes ? [codeTest(key, codes, (facts, mask) => (facts[key] & mask) !== 0)] : [];
  });
  if (condition.onlyGrounds) {
    tests.push(codeTest('grounds', condition.onlyGrounds, (facts, mask) => (facts.grounds & ~mask) === 0));
  }
  if (condition.incidentBefore) tests.push(incidentBeforeTest(condition.incidentBefore));
  return tests;
}

function codeTest(key: CodeKey, codes: readonly string[], holds: (facts: Facts, mask: number) => boolean): Test {
  const mask = bitsOf(key, codes);
  const { field, causes } = vocabularies[key];
  // Many registrations have the same codes, and share what is said of them.
  const known = new Map<number, readonly Cause[]>();
  const causesOf = (set: number): readonly Cause[] => {
    const found = known.get(set) ?? causes.filter((_, index) => (set & (1 << index)) !== 0);
    known.set(set, found);
    return found;
  };
  return {
    field,
    verdict: (facts) => (facts[key] === 0 ? 'unknown' : holds(facts, mask) ? 'yes' : 'no'),
    causes: (facts) => causesOf(facts[key] & mask),
  };
}

/** An incident is never after its report, so an early report settles the question when the incident's date is unknown. */
function incidentBeforeTest(date: IsoDate): Test {
  return {
    field: 'incidentOn',
    causes: () => [],
    verdict: ({ incidentOn, reportedOn }) => {
      const latest = incidentOn === null ? reportedOn : lastDayOf(incidentOn);
      if (latest !== null && latest < date) return 'yes';
      return incidentOn !== null && firstDayOf(incidentOn) >= date ? 'no' : 'unknown';
    },
  };
}
