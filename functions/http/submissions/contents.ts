import { ApiError } from '#shared/api/index.ts';
import type { Registration } from '#shared/registration/index.ts';
import type { BureauYear, Store, Version } from '../../store/index.ts';

/** A version of a bureau's year with its registrations; version 0 is the empty year before anything was submitted. */
export interface Contents {
  readonly version: number;
  readonly registrations: readonly Registration[];
}

/** The registrations of a version; none when there is no version. */
export const registrationsOf = async (
  store: Store,
  of: BureauYear,
  version: Version | null,
): Promise<readonly Registration[]> => (version ? (await store.months(of, version)).flat() : []);

/**
 * The registrations of a version by its number. Those of the version in force are the same list as `inForce` has.
 * @throws ApiError `unknown-base-version`
 */
export async function registrationsAt(
  store: Store,
  of: BureauYear,
  number: number,
  inForce: Contents,
): Promise<readonly Registration[]> {
  if (number === inForce.version) return inForce.registrations;
  if (number === 0) return [];
  const version = await store.version(of, number);
  if (!version) throw new ApiError('unknown-base-version');
  return registrationsOf(store, of, version);
}
