import type { z } from 'zod';
import { maxListed } from '#shared/api/index.ts';
import type { ProblemParts } from '#shared/api/index.ts';
import type { Language, Text } from '#shared/codebook/index.ts';

type Errors = NonNullable<ProblemParts['errors']>;

/** What is wrong with a part of a request, by the kind of zod's issue. The value itself is never repeated. */
const sentences: Readonly<Partial<Record<z.core.$ZodIssue['code'], Text>>> = {
  invalid_type: {
    nl: 'Dit onderdeel ontbreekt of is van het verkeerde soort.',
    en: 'This part is missing or of the wrong kind.',
  },
  invalid_value: { nl: 'Deze waarde bestaat niet.', en: 'This value does not exist.' },
  too_big: { nl: 'Deze waarde is te groot of te lang.', en: 'This value is too large or too long.' },
  too_small: { nl: 'Deze waarde is te klein of te kort.', en: 'This value is too small or too short.' },
  unrecognized_keys: {
    nl: 'Hier staat een onderdeel dat niet bestaat.',
    en: 'There is a part here that does not exist.',
  },
  invalid_key: { nl: 'Hier staat een onderdeel dat niet bestaat.', en: 'There is a part here that does not exist.' },
};

const otherwise: Text = { nl: 'Dit onderdeel klopt niet.', en: 'This part is not right.' };

/** What is wrong with a code that is not in its list. */
export const unknownCodeSentence: Text = {
  nl: 'Hier staat een code die niet in de codelijst staat.',
  en: 'There is a code here that is not in the code list.',
};

/** What is wrong with a text that may not be about a person. */
export const personalDataSentence: Text = {
  nl: 'Dit lijkt over een persoon te gaan.',
  en: 'This seems to be about a person.',
};

/** Issues with a request's body, by JSON pointer. */
export const bodyErrors = (error: z.ZodError, language: Language): Errors =>
  error.issues.slice(0, maxListed).map((issue) => ({
    pointer: issue.path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    detail: (sentences[issue.code] ?? otherwise)[language],
  }));

/** Issues with a query, by the name of the parameter. */
export const queryErrors = (error: z.ZodError, language: Language): Errors =>
  error.issues.slice(0, maxListed).map((issue) => ({
    pointer: String(issue.path[0] ?? ''),
    detail: (sentences[issue.code] ?? otherwise)[language],
  }));
