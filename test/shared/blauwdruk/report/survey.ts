import { createGuide, type Guidance, type Playbook, stepsOf } from '#shared/blauwdruk/index.ts';
import { anonymities, bureauOf, domains, grounds, kinds, natures } from '#shared/codebook/index.ts';
import { emptyDraft, type Draft } from '#shared/registration/index.ts';

const bureau = bureauOf('rotterdam');
const context = { bureau, today: '2026-03-02' };
const dates = { caseNumber: '2026-0001', reportedOn: '2026-02-02', incidentOn: '2026-01-30' };

/** Every single ground, and a few that people combine. */
const groundSets = [...grounds.map((ground) => [ground]), ['G01', 'G98'], ['G05', 'G07'], ['G01', 'G11']] as const;
/** Every single nature, and every pair of the four that the routes look at. */
const natureSets = [
  ...natures.map((nature) => [nature]),
  ['A01', 'A02'],
  ['A01', 'A03'],
  ['A01', 'A04'],
  ['A02', 'A03'],
  ['A02', 'A04'],
  ['A03', 'A04'],
] as const;
const places = [null, 'GM0599', 'GM0344'];

/** Every combination of kind, anonymity, ground, domain, nature and place. */
export function* combinations(): Generator<Draft> {
  for (const kind of [null, ...kinds]) {
    for (const anonymity of [null, ...anonymities]) {
      for (const groundSet of groundSets) {
        for (const domain of domains) {
          for (const natureSet of natureSets) {
            for (const incidentMunicipality of places) {
              yield {
                ...emptyDraft,
                ...dates,
                kind,
                anonymity,
                grounds: groundSet,
                domain,
                natures: natureSet,
                incidentMunicipality,
              };
            }
          }
        }
      }
    }
  }
}

/** Works out guidance as for the bureau of Rotterdam. */
export function surveyOf(playbook: Playbook): (draft: Draft) => Guidance {
  const guide = createGuide(playbook);
  return (draft) => guide(draft, context);
}

/** Finds acts that a guidance asks for in one step, with or without reserve, and rules out in another. */
export function contradictionsIn(playbook: Playbook): (guidance: Guidance) => readonly string[] {
  const limitable = playbook.acts.filter(({ limits }) => limits.some(({ state }) => state === 'impossible'));
  const bits = new Map(limitable.map(({ id }, index) => [id, 1 << index]));
  return ({ partners }) => {
    let asked = 0;
    let ruledOut = 0;
    for (const { steps } of partners) {
      for (const { acts, state } of steps) {
        for (const act of acts) {
          const bit = bits.get(act) ?? 0;
          if (state === 'impossible') ruledOut |= bit;
          else asked |= bit;
        }
      }
    }
    return (asked & ruledOut) === 0 ? [] : [...bits].flatMap(([act, bit]) => (asked & ruledOut & bit ? [act] : []));
  };
}

export const stepsWithoutSource = (playbook: Playbook): readonly string[] =>
  stepsOf(playbook).flatMap(({ id, sources }) => (sources.length === 0 ? [id] : []));
