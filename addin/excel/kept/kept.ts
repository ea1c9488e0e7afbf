import type { SheetProfile } from '#shared/sheet/index.ts';
import { supports } from '../host.ts';
import { inExcel } from '../run.ts';
import { ignoredOf } from './ignored.ts';
import type { IgnoredGroup } from './ignored.ts';
import { profileOf } from './profile.ts';
import { loadSetting, parsedSetting, writeSetting } from './settings.ts';

/** How somebody wants to work in this workbook. */
export interface Preferences {
  /** Check again while people type. */
  readonly live: boolean;
  /** Colour findings in the sheet. */
  readonly marking: boolean;
  /** Whether what this workbook is taught may go to the bureau's profile; `null` until somebody said so. */
  readonly sharing: boolean | null;
}

/** What this add-in keeps in a workbook, beside the marks. */
export interface Kept {
  readonly profile: SheetProfile;
  readonly ignored: readonly IgnoredGroup[];
  readonly preferences: Preferences;
}

export const usualPreferences: Preferences = { live: true, marking: true, sharing: null };

const names: Readonly<Record<keyof Kept, string>> = {
  profile: 'meldbeeld.profile',
  ignored: 'meldbeeld.ignored',
  preferences: 'meldbeeld.preferences',
};

function preferencesOf(value: unknown): Preferences {
  if (typeof value !== 'object' || value === null) return usualPreferences;
  const { live, marking, sharing } = value as Readonly<Record<string, unknown>>;
  return { live: live !== false, marking: marking !== false, sharing: typeof sharing === 'boolean' ? sharing : null };
}

/** What the workbook keeps, and whether it keeps anything new; one sync. What does not fit is left out. Throws `ExcelTrouble`. */
export async function loadKept(): Promise<Kept & { readonly readOnly: boolean }> {
  return inExcel(async (context) => {
    const [profile, ignored, preferences] = (['profile', 'ignored', 'preferences'] as const).map((part) =>
      loadSetting(context, names[part]),
    );
    const workbook = supports('ExcelApi', '1.8') ? context.workbook.load('readOnly') : null;
    await context.sync();
    return {
      readOnly: workbook?.readOnly === true,
      profile: profileOf(parsedSetting(profile?.())),
      ignored: ignoredOf(parsedSetting(ignored?.())),
      preferences: preferencesOf(parsedSetting(preferences?.())),
    };
  });
}

/** Keeps one part in the workbook itself; it is saved when the workbook is. Throws `ExcelTrouble`. */
export async function keep<K extends keyof Kept>(part: K, value: Kept[K]): Promise<void> {
  await writeSetting(names[part], JSON.stringify(value));
}
