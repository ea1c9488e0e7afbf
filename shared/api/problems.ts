import type { Language } from '#shared/codebook/index.ts';
import { kind } from './problem-kind.ts';
import type { ProblemKind } from './problem-kind.ts';
import { releaseProblems } from './release-problems.ts';
import type { Problem } from './schemas.ts';
import { storageProblems } from './storage-problems.ts';
import { submissionProblems } from './submission-problems.ts';

/** Every problem that the API can answer with. A name keeps its meaning for good: clients act on it. */
export const problems = {
  'not-signed-in': kind(
    401,
    { nl: 'U bent niet aangemeld', en: 'You are not signed in' },
    { nl: 'Meld u aan en probeer het opnieuw.', en: 'Sign in and try again.' },
  ),
  'token-expired': kind(
    401,
    { nl: 'Uw aanmelding is verlopen', en: 'Your sign-in has expired' },
    {
      nl: 'Meld u opnieuw aan. Uw gegevens staan nog in uw werkboek.',
      en: 'Sign in again. Your data are still in your workbook.',
    },
  ),
  'token-rejected': kind(
    401,
    { nl: 'Uw aanmelding wordt niet geaccepteerd', en: 'Your sign-in is not accepted' },
    {
      nl: 'Meld u aan met het account van uw eigen organisatie.',
      en: 'Sign in with the account of your own organisation.',
    },
  ),
  'no-role': kind(
    403,
    { nl: 'U heeft nog geen rol in Meldbeeld', en: 'You have no role in Meldbeeld yet' },
    { nl: 'Vraag uw beheerder om een rol.', en: 'Ask your administrator for a role.' },
  ),
  'several-roles': kind(
    403,
    { nl: 'U heeft meer dan één rol in Meldbeeld', en: 'You have more than one role in Meldbeeld' },
    {
      nl: 'Vraag uw beheerder om u precies één rol te geven.',
      en: 'Ask your administrator to give you exactly one role.',
    },
  ),
  'role-not-allowed': kind(
    403,
    { nl: 'Uw rol mag dit niet', en: 'Your role does not allow this' },
    { nl: 'Dit onderdeel is voor een andere rol dan de uwe.', en: 'This part is for another role than yours.' },
  ),
  'other-municipality': kind(
    403,
    { nl: 'Dit formulier is van een andere gemeente', en: 'This form is of another municipality' },
    {
      nl: 'Het Wga-formulier is niet openbaar. U kunt het opvragen voor uw eigen gemeente, of als bureau voor een gemeente in uw werkgebied.',
      en: 'The statutory form is not public. You can ask for that of your own municipality, or as a bureau for a municipality in your area.',
    },
  ),
  'nothing-submitted': kind(
    404,
    { nl: 'Over dit jaar is nog niets aangeleverd', en: 'Nothing has been submitted for this year yet' },
    {
      nl: 'Het formulier kan worden gemaakt zodra het bureau zijn registraties heeft aangeleverd.',
      en: 'The form can be made as soon as the bureau has submitted its registrations.',
    },
  ),
  'other-bureau': kind(
    403,
    { nl: 'Dit zijn gegevens van een ander bureau', en: 'These are data of another bureau' },
    {
      nl: 'U kunt alleen met gegevens van uw eigen bureau werken.',
      en: 'You can only work with data of your own bureau.',
    },
  ),
  ...releaseProblems,
  ...submissionProblems,
  ...storageProblems,
  'body-not-json': kind(
    400,
    { nl: 'De inzending is niet leesbaar', en: 'The submission cannot be read' },
    { nl: 'De inhoud van het verzoek is geen geldige JSON.', en: 'The body of the request is not valid JSON.' },
  ),
  'length-required': kind(
    411,
    { nl: 'De lengte van de inzending ontbreekt', en: 'The length of the submission is missing' },
    { nl: 'Stuur de kop Content-Length mee.', en: 'Send a Content-Length header.' },
  ),
  'body-too-large': kind(
    413,
    { nl: 'De inzending is te groot', en: 'The submission is too large' },
    { nl: 'Een inzending mag hoogstens {megabytes} MB zijn.', en: 'A submission may be at most {megabytes} MB.' },
  ),
  'media-type': kind(
    415,
    { nl: 'De inzending heeft een onbekend formaat', en: 'The submission has an unknown format' },
    { nl: 'Stuur de inzending als application/json.', en: 'Send the submission as application/json.' },
  ),
  'unknown-schema-version': kind(
    400,
    {
      nl: 'Deze versie van Meldbeeld past niet bij de server',
      en: 'This version of Meldbeeld does not fit the server',
    },
    {
      nl: 'Sluit het paneel en open het opnieuw. De server leest versie {expected}.',
      en: 'Close the pane and open it again. The server reads version {expected}.',
    },
  ),
  'body-invalid': kind(
    400,
    { nl: 'De inzending klopt niet', en: 'The submission is not right' },
    { nl: 'Bij "errors" staat welke onderdelen niet kloppen.', en: 'See "errors" for the parts that are not right.' },
  ),
  'values-invalid': kind(
    422,
    { nl: 'De inzending heeft waarden die niet bestaan', en: 'The submission has values that do not exist' },
    {
      nl: '{count} waarden staan niet in de codelijst of zijn verkeerd geschreven. Bij "errors" staat welke. Er is niets opgeslagen.',
      en: '{count} values are not in the code list or are written wrongly. See "errors" for which. Nothing was stored.',
    },
  ),
  'query-invalid': kind(
    400,
    { nl: 'De vraag klopt niet', en: 'The question is not right' },
    {
      nl: 'Bij "errors" staat welk deel van het adres niet klopt.',
      en: 'See "errors" for the part of the address that is not right.',
    },
  ),
  'idempotency-key-missing': kind(
    400,
    { nl: 'De inzending heeft geen kenmerk', en: 'The submission has no key' },
    {
      nl: 'Stuur de kop Idempotency-Key mee, met een eigen kenmerk van 8 tot 128 tekens.',
      en: 'Send an Idempotency-Key header with a key of your own, 8 to 128 characters.',
    },
  ),
  'idempotency-key-reused': kind(
    422,
    { nl: 'Dit kenmerk hoort bij een andere inzending', en: 'This key belongs to another submission' },
    {
      nl: 'Met dezelfde Idempotency-Key is al iets anders ingediend. Neem een nieuw kenmerk.',
      en: 'Something else was submitted with this Idempotency-Key. Take a new key.',
    },
  ),
  'changed-meanwhile': kind(
    409,
    {
      nl: 'Een collega heeft intussen dezelfde zaken gewijzigd',
      en: 'A colleague has changed the same cases meanwhile',
    },
    {
      nl: 'Bekijk het verschil opnieuw; het gaat om {count} zaken. Er is niets opgeslagen.',
      en: 'Look at the difference again; it is about {count} cases. Nothing was stored.',
    },
  ),
  'unknown-base-version': kind(
    409,
    { nl: 'De versie waarmee u vergelijkt bestaat niet', en: 'The version that you compare with does not exist' },
    {
      nl: 'Bekijk het verschil opnieuw. Er is niets opgeslagen.',
      en: 'Look at the difference again. Nothing was stored.',
    },
  ),
  busy: kind(
    503,
    { nl: 'Er dienen nu meer mensen tegelijk in', en: 'Several people are submitting right now' },
    { nl: 'Er is niets opgeslagen. Probeer het zo opnieuw.', en: 'Nothing was stored. Try again in a moment.' },
  ),
  'sign-in-unreachable': kind(
    503,
    { nl: 'De aanmelddienst is nu niet bereikbaar', en: 'The sign-in service cannot be reached right now' },
    { nl: 'Probeer het zo opnieuw.', en: 'Try again in a moment.' },
  ),
  unexpected: kind(
    500,
    { nl: 'De server kon dit verzoek niet afmaken', en: 'The server could not finish this request' },
    {
      nl: 'Probeer het opnieuw. Blijft het misgaan, noem dan kenmerk {reference} aan uw beheerder.',
      en: 'Try again. If it keeps failing, give reference {reference} to your administrator.',
    },
  ),
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemName = keyof typeof problems;

export const problemType = (name: ProblemName): string => `urn:meldbeeld:problem:${name}`;

/** The name in a problem's `type`, or `null` when it is not one of ours. */
export function problemName(type: string): ProblemName | null {
  const name = type.replace(/^urn:meldbeeld:problem:/, '');
  return name !== type && Object.hasOwn(problems, name) ? (name as ProblemName) : null;
}

export interface ProblemParts {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly cases?: readonly string[];
  /** Seconds after which a retry makes sense. */
  readonly retryAfter?: number;
}

/** The problem as it goes over the wire (RFC 9457), in the reader's language. */
export function describeProblem(name: ProblemName, language: Language, parts: ProblemParts = {}): Problem {
  const { status, title, detail } = problems[name];
  return {
    type: problemType(name),
    title: title[language],
    status,
    detail: detail[language].replace(/\{(\w+)\}/g, (_, key: string) => String(parts.params?.[key] ?? '')),
    ...(parts.errors && { errors: [...parts.errors] }),
    ...(parts.cases && { cases: [...parts.cases] }),
    ...(parts.retryAfter !== undefined && { retryAfter: parts.retryAfter }),
  };
}
