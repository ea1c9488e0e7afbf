import { ApiError } from '#shared/api/index.ts';
import { NotEmpty, UnusableBackup } from '../../store/index.ts';

/** Exit status when the arguments cannot be used. */
export const unusable = 2;

const ofBackup = {
  kind: 'Dit bestand is geen reservekopie van Meldbeeld.',
  format: 'Deze reservekopie is door een andere versie van Meldbeeld gemaakt; zet haar met die versie terug.',
  damaged: 'Deze reservekopie is beschadigd of niet heel; er is niets teruggezet.',
} as const;

const ofFile: Readonly<Record<string, string>> = {
  EEXIST: 'Dit bestand bestaat al; kies een andere naam.',
  ENOENT: 'Dit bestand of deze map bestaat niet.',
  EACCES: 'Dit bestand mag hier niet worden gelezen of geschreven.',
  ENOSPC: 'De schijf is vol.',
};

const ofStorage: Readonly<Record<string, string>> = {
  'storage-unreachable':
    'De opslag is niet bereikbaar. Start Meldbeeld (npm start), of geef de opslag met MELDBEELD_STORAGE.',
  busy: 'De gegevens worden nu te vaak gewijzigd; probeer het later opnieuw.',
};

/** What went wrong, as one sentence for the person at the keyboard. */
export function sentenceFor(error: unknown): string {
  if (error instanceof UnusableBackup) return ofBackup[error.reason];
  if (error instanceof NotEmpty)
    return 'In deze opslag staan al gegevens. Een reservekopie kan alleen in een lege opslag worden teruggezet.';
  if (error instanceof ApiError && ofStorage[error.problem] !== undefined) return ofStorage[error.problem] ?? '';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ofFile[code] ?? `Onverwachte fout: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** Ends with a sentence on stderr. */
export function leaveWith(status: number, reason: unknown): never {
  process.stderr.write(`${typeof reason === 'string' ? reason : sentenceFor(reason)}\n`);
  process.exit(status);
}
