import type { RequirementSet } from './schema.ts';

/** Requirement set to the highest version that the host declares. */
export type Requirements = Readonly<Record<string, string>>;

/** What Excel on the web declared when ExcelApi 1.15 was new: the floor that the add-in may count on. */
export const defaultRequirements: Requirements = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  IdentityAPI: '1.3',
  KeyboardShortcuts: '1.1',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.3',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  DocumentEvents: '1.1',
};

/** Whether a set is declared in at least this version; names ignore case, as in `Office.context.requirements`. */
export function supports(requirements: Requirements, { name, version }: RequirementSet): boolean {
  const declared = Object.entries(requirements).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (declared === undefined) return false;
  const [major = 0, minor = 0] = declared.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = version.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
