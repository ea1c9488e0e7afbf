import { type MunicipalityCode, unknownMunicipality } from '#shared/codebook/index.ts';
import { unknown } from './types.ts';

/**
 * The columns of the statutory form (Regeling registratieformulier), with two classes for what the form has no column for.
 * `K1` resident, incident inside; `K2` resident, incident elsewhere; `K4` not a resident, incident inside;
 * `outside` neither; `unknown` when home or place of the incident is not known.
 */
export const residenceClasses = ['K1', 'K2', 'K4', 'outside', unknown] as const;
export type ResidenceClass = (typeof residenceClasses)[number];

/**
 * The residence class of a report relative to an area: one city for that city's form, a bureau's whole area otherwise.
 * A municipality outside the Netherlands cannot be told from an unknown one (both are `GM0000`) and gives `unknown`.
 */
export function residenceClass(
  home: MunicipalityCode | null,
  incident: MunicipalityCode | null,
  area: ReadonlySet<MunicipalityCode>,
): ResidenceClass {
  if (isUnknown(home) || isUnknown(incident)) return unknown;
  if (area.has(home)) return area.has(incident) ? 'K1' : 'K2';
  return area.has(incident) ? 'K4' : 'outside';
}

function isUnknown(code: MunicipalityCode | null): code is null {
  return code === null || code === unknownMunicipality || code === unknown;
}
