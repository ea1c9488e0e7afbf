import { ApiError, routes } from '#shared/api/index.ts';
import type { Role, Route, RouteId } from '#shared/api/index.ts';
import { bureauIds, bureaus } from '#shared/codebook/index.ts';
import type { BureauId, MunicipalityCode } from '#shared/codebook/index.ts';
import type { Caller } from './caller.ts';

/** What a caller may see of the bureaus' data; every decision about that is in this file. */
const sight = {
  bureau: { submissions: 'own', counts: 'own-exact' },
  policy: { submissions: 'none', counts: 'all-released' },
  municipality: { submissions: 'none', counts: 'all-released' },
  coordinator: { submissions: 'all', counts: 'all-released' },
} as const satisfies Readonly<
  Record<Role, { readonly submissions: 'own' | 'all' | 'none'; readonly counts: 'own-exact' | 'all-released' }>
>;

/** @throws ApiError `role-not-allowed` when the route is not for the caller's role */
export function assertMayCall(caller: Caller, id: RouteId): void {
  const { roles }: Route = routes[id];
  if (roles !== 'public' && !roles.includes(caller.role)) throw new ApiError('role-not-allowed');
}

/** @throws ApiError `other-bureau` unless the caller submits for this bureau */
export function assertMaySubmit(caller: Caller, bureau: BureauId): void {
  if (caller.role !== 'bureau') throw new ApiError('role-not-allowed');
  if (caller.bureau !== bureau) throw new ApiError('other-bureau');
}

/**
 * The bureau for which the caller works.
 * @throws ApiError `role-not-allowed`
 */
export function ownBureau(caller: Caller): BureauId {
  if (caller.role !== 'bureau') throw new ApiError('role-not-allowed');
  return caller.bureau;
}

/**
 * The bureaus whose receipts the caller may list, narrowed to the one that was asked for.
 * @throws ApiError `other-bureau` or `role-not-allowed`
 */
export function visibleSubmissions(caller: Caller, asked: BureauId | undefined): readonly BureauId[] {
  const { submissions } = sight[caller.role];
  if (submissions === 'none') throw new ApiError('role-not-allowed');
  return narrowed(submissions === 'all' ? bureauIds : onlyOwn(caller), asked === undefined ? undefined : [asked]);
}

/**
 * Whose reports the caller may count, and how precisely.
 * @throws ApiError `other-bureau` when a bureau asks for another
 */
export function visibleCounts(
  caller: Caller,
  asked: readonly string[] | undefined,
): { readonly bureaus: readonly BureauId[]; readonly precision: 'exact' | 'released' } {
  if (sight[caller.role].counts === 'own-exact')
    return { bureaus: narrowed(onlyOwn(caller), asked), precision: 'exact' };
  return { bureaus: bureauIds, precision: 'released' };
}

/**
 * The bureau from whose registrations the statutory form of a municipality is made. Its counts are exact, so only that bureau
 * and the municipality itself may see them.
 * @throws ApiError `other-municipality` or `role-not-allowed`
 */
export function bureauOfForm(caller: Caller, municipality: MunicipalityCode): BureauId {
  if (caller.role !== 'bureau' && caller.role !== 'municipality') throw new ApiError('role-not-allowed');
  const bureau = bureaus.find(({ area }) => area.includes(municipality));
  const isOwn = caller.role === 'bureau' ? caller.bureau === bureau?.id : caller.city === municipality;
  if (!bureau || !isOwn) throw new ApiError('other-municipality');
  return bureau.id;
}

const onlyOwn = (caller: Caller): readonly BureauId[] => (caller.role === 'bureau' ? [caller.bureau] : []);

function narrowed(allowed: readonly BureauId[], asked: readonly string[] | undefined): readonly BureauId[] {
  if (!asked) return allowed;
  if (asked.some((bureau) => !allowed.some((own) => own === bureau))) throw new ApiError('other-bureau');
  return allowed.filter((bureau) => asked.includes(bureau));
}
