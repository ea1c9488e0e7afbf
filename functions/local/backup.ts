/** `npm run backup -- FILE`: writes everything that is stored to one file, while the functions go on. */
import { statSync } from 'node:fs';
import { openBackup } from '../store/index.ts';
import { writeLines } from './backup/file.ts';
import { fileFrom, storageFrom } from './backup/storage.ts';
import { leaveWith, unusable } from './backup/messages.ts';

const [asked, ...others] = process.argv.slice(2);
if (asked === undefined || others.length > 0) leaveWith(unusable, 'Gebruik: npm run backup -- BESTAND');
const file = fileFrom(asked, process.env);
try {
  let rows = -2;
  await writeLines(
    file,
    (async function* () {
      for await (const line of openBackup(storageFrom(process.env)).lines(new Date())) {
        rows += 1;
        yield line;
      }
    })(),
  );
  const megabytes = (statSync(file).size / 1024 / 1024).toFixed(1);
  process.stdout.write(`Reservekopie gemaakt: ${rows} rijen, ${megabytes} MB, in ${file}\n`);
  process.stdout.write(
    'Er staan bijzondere persoonsgegevens in: bewaar het bestand versleuteld en zo kort als nodig.\n',
  );
} catch (error) {
  leaveWith(1, error);
}
