import { ApiError, maxTaught, profileRequest } from '#shared/api/index.ts';
import type { BureauProfile, ProfileRequest, Taught } from '#shared/api/index.ts';
import { entryOf, isCodedField, listFor } from '#shared/codebook/index.ts';
import type { BureauId, Language } from '#shared/codebook/index.ts';
import { fields } from '#shared/registration/index.ts';
import { personalDataIn } from '#shared/sheet/index.ts';
import { assertMaySubmit, ownBureau } from '../identity/index.ts';
import type { StoredProfile } from '../store/index.ts';
import type { Answer } from './answer.ts';
import { authorOf } from './author.ts';
import { readBody } from './body.ts';
import { knows } from './etag.ts';
import { personalDataSentence, unknownCodeSentence } from './issues.ts';
import { registerRoute } from './register.ts';
import type { Application } from './register.ts';

type Told = ProfileRequest['taught'];

export function registerProfile(application: Application): void {
  const { store, now } = application;

  registerRoute(application, 'profile', async ({ caller, request }) => {
    const bureau = ownBureau(caller);
    const answer = answerOf(bureau, await store.profile(bureau));
    return knows(request.headers.get('if-none-match'), answer.headers.ETag)
      ? { status: 304, headers: answer.headers }
      : answer;
  });

  registerRoute(application, 'saveProfile', async ({ caller, request: http, language, note }) => {
    const { request } = await readBody(http, profileRequest, language);
    assertMaySubmit(caller, request.bureau);
    assertFit(request.taught, language);
    const author = authorOf(caller, http, now());
    const stored = await store.changeProfile(request.bureau, (known) => withTold(known, request.taught), author);
    note({ bureau: request.bureau, version: stored.version });
    return answerOf(request.bureau, stored);
  });
}

function answerOf(bureau: BureauId, profile: StoredProfile): Answer & { readonly headers: { readonly ETag: string } } {
  const json: BureauProfile = { bureau, ...profile };
  return { json, headers: { ETag: `"${profile.version}"` } };
}

/** Words may not be about a person, and a code has to stand in the list of its field. */
function assertFit({ columns, labels, dateOrders }: Told, language: Language): void {
  const personal: string[] = [];
  const unknown: string[] = [];
  const look = (path: string, words: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(words).some((word) => personalDataIn(word) !== null)) personal.push(path);
  };
  look('/taught/columns', columns);
  look('/taught/dateOrders', dateOrders);
  for (const field of fields) {
    const words = labels[field] ?? {};
    const path = `/taught/labels/${field}`;
    look(path, words);
    const fits = (code: string | null): boolean =>
      code === null || (isCodedField(field) && entryOf(listFor(field), code) !== null);
    if (!Object.values(words).every(fits)) unknown.push(path);
  }
  const errors = (pointers: readonly string[], detail: string) => pointers.map((pointer) => ({ pointer, detail }));
  if (personal.length > 0)
    throw new ApiError('personal-data', { errors: errors(personal, personalDataSentence[language]) });
  if (unknown.length > 0) {
    const params = { count: unknown.length };
    throw new ApiError('values-invalid', { params, errors: errors(unknown, unknownCodeSentence[language]) });
  }
}

/** What a bureau has taught, after some words are kept and others forgotten; the same value when nothing changes. */
function withTold(known: Taught, told: Told): Taught {
  const columns = withWords(known.columns, told.columns);
  const dateOrders = withWords(known.dateOrders, told.dateOrders);
  let { labels } = known;
  for (const field of fields) {
    const before = known.labels[field] ?? noWords;
    const after = withWords(before, told.labels[field] ?? noWords);
    if (after !== before) labels = { ...labels, [field]: after };
  }
  if (columns === known.columns && dateOrders === known.dateOrders && labels === known.labels) return known;
  const size = [columns, dateOrders, ...Object.values(labels)].reduce(
    (sum, words) => sum + Object.keys(words).length,
    0,
  );
  if (size > maxTaught) throw new ApiError('profile-full', { params: { most: maxTaught } });
  return { columns, labels, dateOrders };
}

const noWords: Record<string, never> = {};

/** Words with some kept and others (`null`) forgotten; the same value when that changes nothing. */
function withWords<V extends string>(
  before: Record<string, V>,
  told: Readonly<Record<string, V | null>>,
): Record<string, V> {
  const after = new Map(Object.entries(before));
  const changes = Object.entries(told).filter(([word, meaning]) => (after.get(word) ?? null) !== meaning);
  if (changes.length === 0) return before;
  for (const [word, meaning] of changes) {
    if (meaning === null) after.delete(word);
    else after.set(word, meaning);
  }
  return Object.fromEntries(after);
}
