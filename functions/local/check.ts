import { existsSync } from 'node:fs';
import { basename, isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bureaus, findBureau, type Bureau, type Language } from '#shared/codebook/index.ts';
import { isIsoDate, type IsoDate } from '#shared/registration/index.ts';
import { readWorkbook, UnreadableFile } from './check-file.ts';
import { checkWorkbook, type CheckRequest } from './check-report.ts';
import { readableReport } from './check-text.ts';

const usage = {
  nl: `Gebruik: npm run -s check -- BESTAND.xlsx --bureau ${bureaus.map(({ id }) => id).join('|')} --year JAAR [--area GM0599,GM0606] [--as-of JJJJ-MM-DD] [--language nl|en] [--json]`,
  en: `Usage: npm run -s check -- FILE.xlsx --bureau ${bureaus.map(({ id }) => id).join('|')} --year YEAR [--area GM0599,GM0606] [--as-of YYYY-MM-DD] [--language nl|en] [--json]`,
} as const;

/** Exit statuses: no errors found, errors found, and a file or arguments that cannot be used. */
const status = { clean: 0, errors: 1, unusable: 2 } as const;

class WrongArguments extends Error {}

interface Arguments {
  readonly path: string;
  readonly json: boolean;
  readonly request: CheckRequest;
}

const today = (): IsoDate => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** The file as the caller means it: from the folder in which the command was given. */
function pathOf(file: string): string {
  if (isAbsolute(file)) return file;
  const folders = [process.env['INIT_CWD'], process.env['MELDBEELD_CWD'], process.cwd()];
  const paths = folders.flatMap((folder) => (folder === undefined ? [] : [resolve(folder, file)]));
  return paths.find((path) => existsSync(path)) ?? resolve(file);
}

function bureauFrom(text: string | undefined, area: string | undefined): Bureau {
  if (text === undefined) throw new WrongArguments('--bureau ontbreekt.');
  const bureau = findBureau(text);
  if (bureau === null) throw new WrongArguments(`--bureau: '${text}' is geen bureau dat wij kennen.`);
  if (area === undefined) return bureau;
  const codes = area.split(',').map((code) => code.trim().toUpperCase());
  const wrong = codes.find((code) => !/^GM\d{4}$/u.test(code));
  if (wrong !== undefined) throw new WrongArguments(`--area: '${wrong}' is geen gemeentecode (GM en vier cijfers).`);
  return { ...bureau, area: codes };
}

function yearFrom(text: string | undefined): number {
  if (text === undefined) throw new WrongArguments('--year ontbreekt.');
  const year = Number(text);
  if (!/^\d{4}$/u.test(text) || year < 2009 || year > 2100)
    throw new WrongArguments(`--year: '${text}' is geen jaar vanaf 2009.`);
  return year;
}

function dateFrom(text: string | undefined): IsoDate {
  if (text === undefined) return today();
  const isDate: boolean = isIsoDate(text);
  if (!isDate) throw new WrongArguments(`--as-of: '${text}' is geen datum (JJJJ-MM-DD).`);
  return text;
}

function languageFrom(text: string): Language {
  if (text !== 'nl' && text !== 'en') throw new WrongArguments(`--language: '${text}' is geen nl of en.`);
  return text;
}

const options = {
  bureau: { type: 'string' },
  year: { type: 'string' },
  area: { type: 'string' },
  'as-of': { type: 'string' },
  language: { type: 'string', default: 'nl' },
  json: { type: 'boolean', default: false },
} as const;

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new WrongArguments('Een van de opties is onbekend of heeft geen waarde.');
  }
}

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [file, ...others] = positionals;
  if (file === undefined) throw new WrongArguments('Er is geen bestand opgegeven.');
  if (others.length > 0) throw new WrongArguments('Geef één bestand tegelijk op.');
  const language = languageFrom(values.language);
  const bureau = bureauFrom(values.bureau, values.area);
  const request = {
    file: basename(file),
    bureau,
    year: yearFrom(values.year),
    asOf: dateFrom(values['as-of']),
    language,
  };
  return { path: pathOf(file), json: values.json, request };
}

function complain(error: unknown, args: readonly string[]): number {
  const language: Language = args.includes('en') ? 'en' : 'nl';
  if (error instanceof UnreadableFile) process.stderr.write(`${error.sentence[language]}\n`);
  else if (error instanceof WrongArguments) process.stderr.write(`${error.message}\n${usage[language]}\n`);
  else throw error;
  return status.unusable;
}

/** Checks a workbook without a server, prints the report on stdout, and gives the exit status. */
async function check(args: readonly string[]): Promise<number> {
  try {
    const { path, json, request } = readArguments(args);
    const checked = checkWorkbook(await readWorkbook(path, request.file), request);
    process.stdout.write(
      json ? `${JSON.stringify(checked.report, null, 2)}\n` : readableReport(checked, request.language),
    );
    const { errors, blocked } = checked.report.summary;
    return errors > 0 || blocked > 0 ? status.errors : status.clean;
  } catch (error) {
    return complain(error, args);
  }
}

process.exitCode = await check(process.argv.slice(2));
