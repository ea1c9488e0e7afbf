import { displayLanguage } from '#addin/excel/host.ts';
import { recalculate } from '#addin/excel/recalculate.ts';
import { onceSignedIn, signedIn } from './access.ts';
import type { Figures, FunctionName } from './figures.ts';
import { NoFigure } from './no-figure.ts';

/** The functions of the namespace MELDBEELD, by their ids in `functions.json`. */
export const functionNames = ['AANTAL', 'PER100K', 'VERSCHIL', 'REEKS'] as const satisfies readonly FunctionName[];

/**
 * Ties the functions of the sheet; to be called before Excel is ready, as it may call one as soon as it is. What they count
 * with is loaded at the first call.
 */
export function registerFunctions(): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const name of functionNames) {
    CustomFunctions.associate(name, (...cells: unknown[]) => answer(name, cells));
  }
}

/** Excel hands the call itself over behind the arguments. */
async function answer(name: FunctionName, cells: readonly unknown[]): Promise<number | (number | string)[][]> {
  const isDutch = displayLanguage().toLowerCase().startsWith('nl');
  try {
    const access = signedIn();
    if (access === null) {
      onceSignedIn(recalculate);
      throw new NoFigure('notAvailable', isDutch ? 'Meld u aan in Meldbeeld.' : 'Sign in to Meldbeeld.');
    }
    const language = isDutch ? 'nl' : 'en';
    const [{ figuresFor }, { clientOf }] = await Promise.all([import('./figures.ts'), import('#addin/app/api.ts')]);
    const figures: Figures = await figuresFor(clientOf(access, language), language);
    return figures[name](cells.slice(0, -1));
  } catch (error) {
    throw asExcelError(error, isDutch);
  }
}

const unreachable = {
  nl: 'De cijfers zijn nu niet op te halen. Controleer uw verbinding en bereken opnieuw (Ctrl+Alt+F9).',
  en: 'The figures cannot be fetched now. Check your connection and recalculate (Ctrl+Alt+F9).',
} as const;

/** An error of Excel with its reason; what any other failure says is not repeated, so that no cell's value is quoted. */
function asExcelError(error: unknown, isDutch: boolean): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  if (error instanceof NoFigure) return new CustomFunctions.Error(ErrorCode[error.kind], error.message);
  return new CustomFunctions.Error(ErrorCode.notAvailable, isDutch ? unreachable.nl : unreachable.en);
}
