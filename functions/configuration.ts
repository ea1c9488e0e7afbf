import * as z from 'zod';
import type { RetentionPeriods, StorageConfiguration } from './store/index.ts';

const settings = z.object({
  MELDBEELD_STORAGE: z.string().min(1),
  MELDBEELD_TABLE_PREFIX: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9]{0,30}$/)
    .default('meldbeeld'),
  MELDBEELD_ISSUER: z.url(),
  MELDBEELD_KEYS_URL: z.url(),
  MELDBEELD_AUDIENCE: z.string().min(1),
  MELDBEELD_TENANT: z.string().min(1),
  MELDBEELD_KEEP_YEARS: z.coerce.number().int().min(1).max(100).default(10),
  MELDBEELD_KEEP_VERSIONS: z.coerce.number().int().min(2).max(100_000).default(50),
  MELDBEELD_SCOPE: z.string().min(1).default('access_as_user'),
  MELDBEELD_WORKBOOK_SLICERS: z.stringbool().default(false),
});

/** What differs between installations; read once from the environment (in Azure: the application settings). */
export interface Configuration {
  readonly storage: StorageConfiguration;
  readonly identity: IdentityConfiguration;
  readonly retention: RetentionPeriods;
  readonly workbook: WorkbookOptions;
}

export interface WorkbookOptions {
  /** Whether the pivots of the combined workbook get slicers: not before somebody has seen them open in Excel itself. */
  readonly slicers: boolean;
}

export interface IdentityConfiguration {
  /** `iss` of the tokens, such as `https://login.microsoftonline.com/<tenant>/v2.0`. */
  readonly issuer: string;
  /** Where the issuer publishes its keys (JWKS). */
  readonly keysUrl: string;
  /** `aud` of the tokens: the application's id. */
  readonly audience: string;
  /** `tid` of the tokens. */
  readonly tenant: string;
  /** Must be in `scp`. */
  readonly scope: string;
}

/**
 * The configuration in an environment.
 * @throws Error that names each setting that is missing or wrong, never its value
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const parsed = settings.safeParse(environment);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
    throw new Error(`These application settings are missing or wrong: ${names.join(', ')}.`);
  }
  const { data } = parsed;
  return {
    storage: { connection: data.MELDBEELD_STORAGE, prefix: data.MELDBEELD_TABLE_PREFIX },
    retention: { years: data.MELDBEELD_KEEP_YEARS, versions: data.MELDBEELD_KEEP_VERSIONS },
    workbook: { slicers: data.MELDBEELD_WORKBOOK_SLICERS },
    identity: {
      issuer: data.MELDBEELD_ISSUER,
      keysUrl: data.MELDBEELD_KEYS_URL,
      audience: data.MELDBEELD_AUDIENCE,
      tenant: data.MELDBEELD_TENANT,
      scope: data.MELDBEELD_SCOPE,
    },
  };
}
