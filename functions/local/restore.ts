/** `npm run restore -- FILE`: puts a backup into a store in which nothing stands yet. */
import { openBackup } from '../store/index.ts';
import { readLines } from './backup/file.ts';
import { leaveWith, unusable } from './backup/messages.ts';
import { fileFrom, storageFrom } from './backup/storage.ts';

const [asked, ...others] = process.argv.slice(2);
if (asked === undefined || others.length > 0) leaveWith(unusable, 'Gebruik: npm run restore -- BESTAND');
const file = fileFrom(asked, process.env);
try {
  const rows = await openBackup(storageFrom(process.env)).restore(() => readLines(file));
  process.stdout.write(`Reservekopie teruggezet: ${rows} rijen uit ${file}\n`);
} catch (error) {
  leaveWith(1, error);
}
