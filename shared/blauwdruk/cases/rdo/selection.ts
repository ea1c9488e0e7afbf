import type { Nature, Text } from '#shared/codebook/index.ts';
import { compareCaseNumbers, type Draft, type Field } from '#shared/registration/index.ts';
import type { OpenCase } from '../overview/overview.ts';

/** The step of the playbook about which the decisions of the consultation are noted. */
export const rdoStep = 'list-case';

/** The routes whose cases the consultation is about unless told otherwise (chain of prosecution). */
export const usualRdoRoutes: readonly string[] = ['crime'];

/** The points of the agenda: what was declared to the police is about the next move of police and prosecution. */
export const agendaGroups = ['declared', 'not-declared', 'not-known'] as const;
export type AgendaGroup = (typeof agendaGroups)[number];

export const agendaGroupOf = ({ reportedToPolice }: Pick<Draft, 'reportedToPolice'>): AgendaGroup =>
  reportedToPolice === 'yes' ? 'declared' : reportedToPolice === 'no' ? 'not-declared' : 'not-known';

export const agendaTitles: Readonly<Record<AgendaGroup, Text>> = {
  declared: { nl: 'A. Aangifte gedaan', en: 'A. Declared to the police' },
  'not-declared': { nl: 'B. Geen aangifte', en: 'B. Not declared' },
  'not-known': { nl: 'C. Aangifte onbekend', en: 'C. Declaration not known' },
};

/** The fields that go on the case list: what is needed to recognise a case and to speak about it. */
export const rdoFields = [
  'caseNumber',
  'reportedOn',
  'incidentOn',
  'incidentMunicipality',
  'grounds',
  'domain',
  'natures',
  'reportedToPolice',
] as const satisfies readonly Field[];

/** Why something stays off the list. */
export type LeftOutReason = 'personal' | 'traceable' | 'not-needed';

/** The fields that stay off the list, with the reason: the protocol allows only what the consultation needs. */
export const rdoLeftOut: readonly { readonly field: Field; readonly reason: LeftOutReason }[] = [
  { field: 'homeMunicipality', reason: 'traceable' },
  { field: 'incidentDistrict', reason: 'traceable' },
  { field: 'incidentPostcode', reason: 'traceable' },
  { field: 'subgrounds', reason: 'traceable' },
  { field: 'kind', reason: 'not-needed' },
  { field: 'reporter', reason: 'not-needed' },
  { field: 'anonymity', reason: 'not-needed' },
  { field: 'channel', reason: 'not-needed' },
  { field: 'handlings', reason: 'not-needed' },
  { field: 'referredTo', reason: 'not-needed' },
  { field: 'status', reason: 'not-needed' },
  { field: 'closedOn', reason: 'not-needed' },
  { field: 'result', reason: 'not-needed' },
  { field: 'massReport', reason: 'not-needed' },
  { field: 'external', reason: 'not-needed' },
];

/** The cases on some routes, in the order of the agenda: by group, the gravest nature first, then by number. */
export function rdoCases<P>(cases: readonly OpenCase<P>[], routes: readonly string[]): readonly OpenCase<P>[] {
  const chosen = cases.filter((one) => one.routes.some((route) => routes.includes(route)));
  const group = ({ draft }: OpenCase<P>): number => agendaGroups.indexOf(agendaGroupOf(draft));
  return chosen.toSorted(
    (a, b) =>
      group(a) - group(b) ||
      gravityOf(a.draft) - gravityOf(b.draft) ||
      compareCaseNumbers(a.key.caseNumber, b.key.caseNumber),
  );
}

const byGravity: readonly Nature[] = ['A03', 'A04', 'A05', 'A02', 'A01'];

function gravityOf({ natures }: Draft): number {
  const places = natures.map((nature) => byGravity.indexOf(nature)).filter((at) => at >= 0);
  return places.length === 0 ? byGravity.length : Math.min(...places);
}
