import { bundledPlaybook, type Guidance, type Playbook, routesFor, stepsOf } from '#shared/blauwdruk/index.ts';
import { anonymities, bureauOf, domains, grounds, kinds, natures, type Text } from '#shared/codebook/index.ts';
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

export const guidanceFor = (draft: Draft): Guidance => routesFor(draft, context);

const limitable = new Set(
  bundledPlaybook.acts.filter(({ limits }) => limits.some(({ state }) => state === 'impossible')).map(({ id }) => id),
);

/** Acts that the guidance asks for in one step, with or without reserve, and rules out in another. */
export function contradictionsIn(guidance: Guidance): readonly string[] {
  const asked = new Set<string>();
  const ruledOut = new Set<string>();
  for (const { steps } of guidance.partners) {
    for (const { acts, state } of steps) for (const act of acts) (state === 'impossible' ? ruledOut : asked).add(act);
  }
  return [...ruledOut].filter((act) => limitable.has(act) && asked.has(act));
}

/** At B1 level a sentence has at most twenty words. */
export const longestSentence = 20;

export function longSentencesOf(playbook: Playbook): readonly string[] {
  return (['nl', 'en'] as const).flatMap((language) =>
    textsOf(playbook).flatMap((text) => sentencesOf(text[language]).filter((one) => wordsIn(one) > longestSentence)),
  );
}

/** Every text of the playbook that people read. */
export function textsOf(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value) return [value as Text];
  return Object.values(value).flatMap(textsOf);
}

/** Cuts at the end of sentences, not inside `art. 5` or `art. 137c`. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!:])(?<!\bart\.)\s+/u);
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const stepsWithoutSource = (playbook: Playbook): readonly string[] =>
  stepsOf(playbook).flatMap(({ id, sources }) => (sources.length === 0 ? [id] : []));
