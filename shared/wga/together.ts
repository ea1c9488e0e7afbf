import type { MunicipalityCode } from '#shared/codebook/index.ts';
import { residenceClass } from '#shared/counts/index.ts';
import type { Registration } from '#shared/registration/index.ts';

/** What the forms of several municipalities hold together. */
export interface FormsTogether {
  /** The sum of K5 over the forms. */
  readonly sum: number;
  /** Complaints that stand on two forms: in K2 where the reporter lives, and in K4 where the incident happened. */
  readonly twice: number;
  /** The complaints on the forms, each counted once: `sum - twice`. */
  readonly unique: number;
}

/**
 * Adds the forms of municipalities up without counting a complaint twice. A resident of A who complains about an incident in
 * B stands in K2 of A's form and in K4 of B's, so the plain sum of the forms is too high.
 */
export function formsTogether(
  municipalities: readonly MunicipalityCode[],
  registrations: Iterable<Registration>,
): FormsTogether {
  const areas = [...new Set(municipalities)].map((municipality) => new Set([municipality]));
  let sum = 0;
  let unique = 0;
  for (const { homeMunicipality, incidentMunicipality } of registrations) {
    const forms = areas.filter((area) => isOnForm(homeMunicipality, incidentMunicipality, area)).length;
    sum += forms;
    if (forms > 0) unique += 1;
  }
  return { sum, twice: sum - unique, unique };
}

function isOnForm(
  home: MunicipalityCode | null,
  incident: MunicipalityCode | null,
  area: ReadonlySet<MunicipalityCode>,
): boolean {
  const column = residenceClass(home, incident, area);
  return column !== 'outside' && column !== 'unknown';
}
